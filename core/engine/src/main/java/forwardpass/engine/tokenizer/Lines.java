package forwardpass.engine.tokenizer;

import forwardpass.engine.files.FileKind;

/** Walks the lines of a text file in memory, and says where what is wrong stands. */
final class Lines {
  private final String what;
  private final byte[] file;
  private int from;
  private int to; // [from, to) is the current line, without its line break
  private int nextLine;
  private int number;

  /**
   * Before the first line.
   *
   * @throws IllegalArgumentException if the file is plainly of another kind
   */
  Lines(String what, byte[] file) {
    FileKind other = FileKind.ofText(file);
    if (other != null) {
      throw new IllegalArgumentException(what + ": it is " + other.description());
    }
    this.what = what;
    this.file = file;
  }

  /** Moves to the next line; false at the end. A line ends with LF or CR LF. */
  boolean next() {
    if (nextLine >= file.length) {
      return false;
    }
    from = nextLine;
    to = from;
    while (to < file.length && file[to] != '\n') {
      to++;
    }
    nextLine = to + 1;
    if (to > from && file[to - 1] == '\r') {
      to--;
    }
    number++;
    return true;
  }

  boolean isBlank() {
    return from == to;
  }

  boolean startsWith(String prefix) {
    if (to - from < prefix.length()) {
      return false;
    }
    for (int i = 0; i < prefix.length(); i++) {
      if (file[from + i] != prefix.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  int number() {
    return number;
  }

  byte[] file() {
    return file;
  }

  int from() {
    return from;
  }

  int to() {
    return to;
  }

  /** The index of the line's only space. */
  int onlySpace() {
    int space = -1;
    for (int i = from; i < to; i++) {
      if (file[i] == ' ') {
        if (space >= 0) {
          throw error("'" + text() + "' has more than one space");
        }
        space = i;
      }
    }
    if (space <= from || space == to - 1) {
      throw error("'" + text() + "' is not two parts with a space between");
    }
    return space;
  }

  /** The number, at most {@code limit}, written in {@code file[start, end)}. */
  int number(int start, int end, int limit) {
    int n = 0;
    boolean valid = start < end;
    for (int i = start; valid && i < end; i++) {
      int digit = file[i] - '0';
      valid = digit >= 0 && digit <= 9 && n <= (limit - digit) / 10;
      n = 10 * n + digit;
    }
    if (!valid) {
      throw error("'" + text(start, end) + "' is no number from 0 to " + limit);
    }
    return n;
  }

  /** The line, cut if it is long. */
  String text() {
    return text(from, to);
  }

  String text(int start, int end) {
    Utf8Decoder decoder = new Utf8Decoder();
    decoder.accept(file, start, Math.min(end, start + 60));
    return decoder.finish() + (end > start + 60 ? "…" : "");
  }

  IllegalArgumentException error(String reason) {
    return new IllegalArgumentException(what + ", line " + number + ": " + reason);
  }
}
