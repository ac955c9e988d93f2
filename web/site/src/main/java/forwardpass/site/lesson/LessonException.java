package forwardpass.site.lesson;

/** A lesson that can't be printed as the author asks. */
public final class LessonException extends Exception {
  private static final long serialVersionUID = 1L;

  public LessonException(String message) {
    super(message);
  }

  public LessonException(String message, Throwable cause) {
    super(message, cause);
  }
}
