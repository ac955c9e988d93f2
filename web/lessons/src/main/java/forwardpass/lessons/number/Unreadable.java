package forwardpass.lessons.number;

import forwardpass.lessons.words.Message;

/** A text that could not be read. */
public final class Unreadable extends Exception {
  private static final long serialVersionUID = 1;

  /** The longest piece of a text that a message quotes, in characters. */
  private static final int QUOTED = 24;

  private final transient Message message;
  private final int position;

  /**
   * Says what is wrong and what would be right.
   *
   * @param position the index of the first wrong character
   */
  Unreadable(Message message, int position) {
    this.message = message;
    this.position = position;
  }

  public Message message() {
    return message;
  }

  public int position() {
    return position;
  }

  /** The text as a message may quote it: its beginning, where it is long. */
  public static String quoted(String text) {
    return text.length() <= QUOTED ? text : text.substring(0, QUOTED) + "\u2026";
  }
}
