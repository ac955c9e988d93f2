package forwardpass.lessons.smalljava;

import forwardpass.lessons.words.Message;

/** A program that cannot be read, or that failed while it ran: what is wrong, and where. */
public final class CodeFault extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Message said;
  private final int position;

  CodeFault(int position, Message said) {
    super(said.key());
    this.said = said;
    this.position = position;
  }

  CodeFault(int position, String key) {
    this(position, Message.of(key));
  }

  /** What is wrong, in words. */
  public Message said() {
    return said;
  }

  /** The index of the first character concerned. */
  public int position() {
    return position;
  }
}
