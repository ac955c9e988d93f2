package forwardpass.lessons.code;

/** A statement, ready to run. */
@FunctionalInterface
interface Statement {
  /** How a statement ended. */
  enum End {
    NEXT,
    BREAK,
    CONTINUE,
    RETURN
  }

  End run(Frame frame);
}
