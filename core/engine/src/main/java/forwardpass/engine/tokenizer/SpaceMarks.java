package forwardpass.engine.tokenizer;

import forwardpass.engine.json.JsonField;

/**
 * What a {@code tokenizer.json} of pieces does to spaces before a text is cut: each becomes U+2581,
 * and one more may be put before the text. It is stated as a normaliser (Llama 2's) or as a
 * pre-tokenizer, Metaspace (of later files).
 */
enum SpaceMarks {
  /** None before the text. */
  NONE,
  /** One before whatever stands between two added tokens. */
  EACH,
  /** The same, but where a space is there already. */
  EACH_WITHOUT,
  /** One before the text, unless it begins with a space or an added token. */
  FIRST;

  private static final String MARK = "\u2581";

  static SpaceMarks read(JsonField root) {
    JsonField normalizer = root.member("normalizer");
    JsonField cuts = root.member("pre_tokenizer");
    if (cuts.isAbsent()) {
      return ofNormalizer(normalizer);
    }
    JsonField type = cuts.member("type");
    if (!type.text().equals("Metaspace")) {
      throw type.refuse("is '" + type.text() + "', expected Metaspace with these tokens");
    }
    if (!normalizer.isAbsent()) {
      throw normalizer.refuse("changes the text before Metaspace does, which is not supported");
    }
    return ofMetaspace(cuts);
  }

  private static SpaceMarks ofNormalizer(JsonField normalizer) {
    boolean isList = !normalizer.isAbsent() && normalizer.member("type").text().equals("Sequence");
    JsonField list = isList ? normalizer.member("normalizers") : normalizer;
    boolean marks = false;
    boolean prepends = false;
    int count = isList ? list.size() : normalizer.isAbsent() ? 0 : 1;
    for (int i = 0; i < count; i++) {
      JsonField one = isList ? list.item(i) : list;
      JsonField type = one.member("type");
      switch (type.text()) {
        case "Prepend" -> {
          requireMark(one.member("prepend"));
          prepends = true;
        }
        case "Replace" -> {
          JsonField pattern = one.member("pattern").member("String");
          if (!pattern.text().equals(" ")) {
            throw pattern.refuse("is '" + pattern.text() + "', expected a space");
          }
          requireMark(one.member("content"));
          marks = true;
        }
        default ->
            throw type.refuse("is '" + type.text() + "', expected Prepend or Replace for spaces");
      }
    }
    if (!marks) {
      throw normalizer.refuse("leaves spaces as they are, expected U+2581 in their place");
    }
    return prepends ? EACH : NONE;
  }

  private static SpaceMarks ofMetaspace(JsonField metaspace) {
    requireMark(metaspace.member("replacement"));
    JsonField split = metaspace.member("split");
    if (split.flag(true)) {
      throw split.refuse("is true, or left out: cutting at each space is not supported");
    }
    JsonField scheme = metaspace.member("prepend_scheme");
    if (scheme.isAbsent()) {
      return metaspace.member("add_prefix_space").flag(true) ? EACH_WITHOUT : NONE;
    }
    return switch (scheme.text()) {
      case "always" -> EACH_WITHOUT;
      case "first" -> FIRST;
      case "never" -> NONE;
      default -> throw scheme.refuse("is '" + scheme.text() + "', expected always, first or never");
    };
  }

  private static void requireMark(JsonField field) {
    if (!field.text().equals(MARK)) {
      throw field.refuse("is '" + field.text() + "', expected '" + MARK + "'");
    }
  }

  /** Whether a space goes before a part of a text that begins there. */
  boolean before(String part, int start) {
    return switch (this) {
      case NONE -> false;
      case EACH -> true;
      case EACH_WITHOUT -> !startsWithSpace(part);
      case FIRST -> start == 0 && !startsWithSpace(part);
    };
  }

  private static boolean startsWithSpace(String part) {
    return part.startsWith(" ") || part.startsWith(MARK);
  }
}
