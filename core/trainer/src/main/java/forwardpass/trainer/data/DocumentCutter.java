package forwardpass.trainer.data;

import java.nio.CharBuffer;
import java.util.function.Consumer;

/** Cuts a text that comes in pieces at every {@code <|endoftext|>}. */
final class DocumentCutter {
  /** A document longer than this is handed over in pieces, cut after a line where there is one. */
  static final int LONGEST = 1 << 22;

  private final Consumer<Document> consumer;
  private final StringBuilder held = new StringBuilder();
  private int searched; // no mark starts before this place of what is held
  private boolean continues; // a piece of the present document was handed over already
  private long documents;

  DocumentCutter(Consumer<Document> consumer) {
    this.consumer = consumer;
  }

  void accept(CharBuffer text) {
    held.append(text);
    int from = 0;
    int mark;
    while ((mark = held.indexOf(TextCorpus.END_OF_TEXT, Math.max(from, searched))) >= 0) {
      handOver(from, mark, true);
      from = mark + TextCorpus.END_OF_TEXT.length();
      searched = from;
    }
    while (held.length() - from > LONGEST) {
      int cut = placeToCut(from);
      handOver(from, cut, false);
      from = cut;
    }
    held.delete(0, from);
    searched = Math.max(0, held.length() - TextCorpus.END_OF_TEXT.length() + 1);
  }

  /** Hands over what is left; returns how many documents there were. */
  long finish() {
    handOver(0, held.length(), true);
    held.setLength(0);
    return documents;
  }

  private int placeToCut(int from) {
    int line = held.lastIndexOf("\n", from + LONGEST - 1);
    if (line > from) {
      return line + 1;
    }
    int cut = from + LONGEST;
    return Character.isLowSurrogate(held.charAt(cut)) ? cut - 1 : cut;
  }

  private void handOver(int from, int to, boolean ends) {
    int start = from;
    int end = to;
    while (!continues && start < end && isBreak(held.charAt(start))) {
      start++;
    }
    while (ends && end > start && isBreak(held.charAt(end - 1))) {
      end--;
    }
    String text = held.substring(start, end).replace("\r\n", "\n");
    if (!text.isBlank() || continues) {
      consumer.accept(new Document(text, ends));
      documents += ends ? 1 : 0;
      continues = !ends;
    }
  }

  private static boolean isBreak(char c) {
    return c == '\n' || c == '\r';
  }
}
