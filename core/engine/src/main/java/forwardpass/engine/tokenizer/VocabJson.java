package forwardpass.engine.tokenizer;

import forwardpass.engine.json.JsonField;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads the older pair of files of GPT-2's tokenizer: {@code vocab.json} with the id of each token,
 * and {@code merges.txt} with a merge a line, two tokens with a space between, the most frequent
 * first; a first line with the version may be there. Tokens that are no byte and that no merge
 * makes are special.
 */
public final class VocabJson {
  private VocabJson() {}

  /**
   * Reads both files' bytes.
   *
   * @throws IllegalArgumentException if one is malformed, or they don't belong together
   */
  public static Tokenizer read(byte[] vocab, byte[] merges) {
    JsonField field = JsonField.read("vocab.json", vocab);
    List<String> parts = parts(merges);
    Map<String, Integer> special = special(field, parts);
    CharacterVocabulary names = new CharacterVocabulary(field, special);
    List<Vocabulary.Merge> all = new ArrayList<>();
    for (int i = 0; i < parts.size(); i += 2) {
      int merge = i / 2 + 1;
      all.add(
          names.merge(
              parts.get(i),
              parts.get(i + 1),
              why -> new IllegalArgumentException("merges.txt: merge " + merge + " " + why)));
    }
    return new Tokenizer(
        Pretokenizer.named("gpt2"),
        Vocabulary.ofRankedMerges(names.tokens(), all, false),
        SpecialTokens.of(special));
  }

  /** The two parts of each merge, one after the other. */
  private static List<String> parts(byte[] merges) {
    List<String> parts = new ArrayList<>();
    Lines lines = new Lines("merges.txt", merges);
    while (lines.next()) {
      if (lines.isBlank() || (lines.number() == 1 && lines.text().startsWith("#version"))) {
        continue;
      }
      int space = lines.onlySpace();
      parts.add(VocabBpe.decode(lines, lines.from(), space));
      parts.add(VocabBpe.decode(lines, space + 1, lines.to()));
    }
    return parts;
  }

  private static Map<String, Integer> special(JsonField vocab, List<String> parts) {
    Set<String> made = new HashSet<>();
    for (int i = 0; i < parts.size(); i += 2) {
      made.add(parts.get(i) + parts.get(i + 1));
    }
    Map<String, Integer> special = new LinkedHashMap<>();
    for (String token : vocab.names()) {
      if (token.length() > 1 && !made.contains(token)) {
        special.put(token, CharacterVocabulary.id(vocab.member(token)));
      }
    }
    if (special.size() > 1024) {
      throw new IllegalArgumentException(
          "vocab.json: "
              + special.size()
              + " of its tokens are made by no merge of merges.txt: the two don't belong together");
    }
    return special;
  }
}
