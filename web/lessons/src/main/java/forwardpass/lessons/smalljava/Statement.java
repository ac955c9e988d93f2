package forwardpass.lessons.smalljava;

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
