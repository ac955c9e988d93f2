package forwardpass.site.build;

/** What an author is told of an exception in the book's own Java. */
public final class Faults {
  private static final String OURS = "forwardpass.";

  private Faults() {}

  /** Its message, and the first line of the book's Java that it came through. */
  public static String described(Throwable fault) {
    String what = fault.getClass().getSimpleName();
    String message = fault.getMessage() == null ? what : what + ": " + fault.getMessage();
    for (StackTraceElement at : fault.getStackTrace()) {
      if (at.getClassName().startsWith(OURS)) {
        return message + " (" + at.getFileName() + ":" + at.getLineNumber() + ")";
      }
    }
    return message;
  }
}
