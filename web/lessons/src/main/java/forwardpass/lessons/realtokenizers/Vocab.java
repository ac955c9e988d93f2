package forwardpass.lessons.realtokenizers;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The vocabularies that the page can fetch. */
enum Vocab {
  OWN("own", "model/tokenizer.txt", 6049, 1024, ""),
  GPT2("gpt2", "tokenizer/gpt2.vocab", 300_263, 50_257, "gpt2"),
  CL100K("cl100k", "tokenizer/cl100k_base.vocab", 600_263, 100_277, "cl100k_base"),
  O200K("o200k", "tokenizer/o200k_base.vocab", 1_198_715, 200_019, "o200k_base");

  private final String key;
  private final String file;
  private final int fileBytes;
  private final int size;
  private final String cut;

  Vocab(String key, String file, int fileBytes, int size, String cut) {
    this.key = key;
    this.file = file;
    this.fileBytes = fileBytes;
    this.size = size;
    this.cut = cut;
  }

  static List<Vocab> all() {
    return List.of(values());
  }

  /** The one of that key, or null. */
  static @Nullable Vocab named(String key) {
    for (Vocab vocab : values()) {
      if (vocab.key.equals(key)) {
        return vocab;
      }
    }
    return null;
  }

  static int count() {
    return values().length;
  }

  /** What its words and actions are called. */
  String key() {
    return key;
  }

  /** From the site's root. */
  String file() {
    return file;
  }

  int fileBytes() {
    return fileBytes;
  }

  /** How many ids there are, special tokens included. */
  int size() {
    return size;
  }

  /** Its pretokenizer's name; empty where its own file says that. */
  String cut() {
    return cut;
  }

  static List<String> files(List<Vocab> wanted) {
    List<String> files = new ArrayList<>();
    for (Vocab vocab : wanted) {
      files.add(vocab.file);
    }
    return files;
  }

  static int bytes(List<Vocab> wanted) {
    int bytes = 0;
    for (Vocab vocab : wanted) {
      bytes += vocab.fileBytes;
    }
    return bytes;
  }
}
