package forwardpass.engine.tokenizer;

import forwardpass.engine.json.JsonField;

/**
 * The {@code pre_tokenizer} of a {@code tokenizer.json}. It states a regular expression; the engine
 * has scanners for the three that are published most, and knows them by their text.
 */
final class PretokenizerJson {
  private static final String GPT2 =
      "'s|'t|'re|'ve|'m|'ll|'d| ?\\p{L}+| ?\\p{N}+| ?[^\\s\\p{L}\\p{N}]+|\\s+(?!\\S)|\\s+";
  private static final String GPT2_SHORT =
      "'(?:[sdmt]|ll|ve|re)| ?\\p{L}+| ?\\p{N}+| ?[^\\s\\p{L}\\p{N}]+|\\s+(?!\\S)|\\s+";
  private static final String CL100K =
      "(?i:'s|'t|'re|'ve|'m|'ll|'d)|[^\\r\\n\\p{L}\\p{N}]?\\p{L}+|\\p{N}{1,3}"
          + "| ?[^\\s\\p{L}\\p{N}]+[\\r\\n]*|\\s*[\\r\\n]+|\\s+(?!\\S)|\\s+";
  private static final String O200K =
      "[^\\r\\n\\p{L}\\p{N}]?[\\p{Lu}\\p{Lt}\\p{Lm}\\p{Lo}\\p{M}]*[\\p{Ll}\\p{Lm}\\p{Lo}\\p{M}]+"
          + "(?i:'s|'t|'re|'ve|'m|'ll|'d)?"
          + "|[^\\r\\n\\p{L}\\p{N}]?[\\p{Lu}\\p{Lt}\\p{Lm}\\p{Lo}\\p{M}]+[\\p{Ll}\\p{Lm}\\p{Lo}\\p{M}]*"
          + "(?i:'s|'t|'re|'ve|'m|'ll|'d)?|\\p{N}{1,3}| ?[^\\s\\p{L}\\p{N}]+[\\r\\n/]*"
          + "|\\s*[\\r\\n]+|\\s+(?!\\S)|\\s+";

  private PretokenizerJson() {}

  static Pretokenizer read(JsonField field) {
    JsonField type = field.member("type");
    if (type.text().equals("ByteLevel")) {
      return Pretokenizer.named(cuts(field) ? "gpt2" : "none");
    }
    if (!type.text().equals("Sequence")) {
      throw type.refuse("is '" + type.text() + "', expected ByteLevel or Sequence");
    }
    JsonField parts = field.member("pretokenizers");
    if (parts.size() != 2 || !parts.item(1).member("type").text().equals("ByteLevel")) {
      throw parts.refuse("is another sequence than Split and ByteLevel");
    }
    if (cuts(parts.item(1))) {
      throw parts.item(1).refuse("cuts what Split has cut: 'use_regex' must be false");
    }
    return split(parts.item(0));
  }

  /** Whether a ByteLevel cuts as GPT-2 does, besides writing bytes as characters. */
  private static boolean cuts(JsonField byteLevel) {
    JsonField space = byteLevel.member("add_prefix_space");
    if (space.flag(true)) {
      throw space.refuse("is true, or left out: a space before the text is not supported");
    }
    return byteLevel.member("use_regex").flag(true);
  }

  private static Pretokenizer split(JsonField split) {
    JsonField type = split.member("type");
    if (!type.text().equals("Split")) {
      throw type.refuse("is '" + type.text() + "', expected Split");
    }
    String behavior = split.member("behavior").text();
    boolean inverted = split.member("invert").flag(false);
    if (!behavior.equals(inverted ? "Removed" : "Isolated")) {
      throw split.member("behavior").refuse("is '" + behavior + "', which is not supported");
    }
    JsonField pattern = split.member("pattern").member("Regex");
    return switch (pattern.text()) {
      case GPT2, GPT2_SHORT -> Pretokenizer.named("gpt2");
      case CL100K -> Pretokenizer.named("cl100k_base");
      case O200K -> Pretokenizer.named("o200k_base");
      default -> throw pattern.refuse("is none of the patterns of GPT-2, cl100k and o200k");
    };
  }
}
