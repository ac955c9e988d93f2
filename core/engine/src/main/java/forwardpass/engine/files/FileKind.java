package forwardpass.engine.files;

import org.jspecify.annotations.Nullable;

/**
 * Kinds of file that people take for weights, a vocabulary or a configuration, known by their first
 * bytes, and what to do with them.
 */
public enum FileKind {
  /** What Git holds in place of a large file until that is fetched. */
  GIT_LFS_POINTER(
      "a Git LFS pointer, not the file itself: fetch that with 'git lfs pull', or download it",
      "version https://git-lfs"),
  /** A page about the file, or an error's, saved under the file's name. */
  WEB_PAGE("a web page (HTML), not the file itself: download that by its 'raw' or 'download' link"),
  /** PyTorch's .bin and .pt since version 1.6, Keras' .keras, any .zip. */
  ZIP(
      "a zip archive, as PyTorch's .bin and .pt files are: take the .safetensors file of the same"
          + " model, or convert it with Python's safetensors.torch.save_file",
      "PK\u0003\u0004"),
  /** PyTorch's older form. */
  PICKLE(
      "a Python pickle, as PyTorch's older .bin files are, which can run any program when it is"
          + " opened: take the .safetensors file of the same model, or convert it with Python's"
          + " safetensors.torch.save_file"),
  /** llama.cpp's. */
  GGUF("a GGUF file of llama.cpp: take the .safetensors file of the same model", "GGUF"),
  /** TensorFlow's and Keras' .h5. */
  HDF5(
      "an HDF5 file, as TensorFlow's .h5: take the .safetensors file of the same model",
      "\u0089HDF"),
  /** One array of NumPy's. */
  NUMPY("a NumPy array: write it with Python's safetensors.numpy.save_file", "\u0093NUMPY"),
  /** Compressed. */
  GZIP("compressed with gzip: unpack it first", "\u001f\u008b"),
  /** Text in two bytes a character, as Windows editors save it. */
  UTF_16("text in UTF-16: save it as UTF-8"),
  /** An index, a configuration or a vocabulary. */
  JSON("a JSON file: the weights lie beside it, in files that end in .safetensors"),
  /** Nothing. */
  EMPTY("empty: the download may have failed");

  private final String description;
  private final String start;

  FileKind(String description) {
    this(description, "");
  }

  FileKind(String description, String start) {
    this.description = description;
    this.start = start;
  }

  /** What it is and what to do, to stand after 'it is'. */
  public String description() {
    return description;
  }

  /**
   * The kind of a file, or null if it is none of these.
   *
   * @param head the file's first bytes; the more, the surer
   */
  public static @Nullable FileKind of(byte[] head) {
    if (head.length == 0) {
      return EMPTY;
    }
    for (FileKind kind : values()) {
      if (!kind.start.isEmpty() && startsWith(head, kind.start)) {
        return kind;
      }
    }
    if (head.length >= 2 && at(head, 0) == 0x80 && at(head, 1) >= 2 && at(head, 1) <= 5) {
      return PICKLE;
    }
    if (startsWith(head, "\u00ff\u00fe") || startsWith(head, "\u00fe\u00ff")) {
      return UTF_16;
    }
    int first = afterSpace(head);
    return first == '<' ? WEB_PAGE : first == '{' || first == '[' ? JSON : null;
  }

  /** The same for a file that should be text, and may well be JSON. */
  public static @Nullable FileKind ofText(byte[] head) {
    FileKind kind = of(head);
    return kind == JSON ? null : kind;
  }

  /** Whether as much of the mark as there can be is there, four bytes at least. */
  private static boolean startsWith(byte[] head, String start) {
    int length = Math.min(head.length, start.length());
    if (length < Math.min(4, start.length())) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (at(head, i) != start.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** The first byte that is no white space, after a byte-order mark of UTF-8, or 0. */
  private static int afterSpace(byte[] head) {
    boolean marked = startsWith(head, "\u00ef\u00bb\u00bf");
    for (int i = marked ? 3 : 0; i < head.length; i++) {
      int c = at(head, i);
      if (c != ' ' && c != '\t' && c != '\r' && c != '\n') {
        return c;
      }
    }
    return 0;
  }

  private static int at(byte[] head, int i) {
    return head[i] & 0xff;
  }
}
