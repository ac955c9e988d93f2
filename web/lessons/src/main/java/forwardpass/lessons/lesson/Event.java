package forwardpass.lessons.lesson;

/** What can happen to a lesson. */
public sealed interface Event {
  /** The parameters have just changed, by typing, dragging or an address. */
  record ParametersChanged() implements Event {}

  /** A button with that action was pressed. */
  record Pressed(String action) implements Event {}

  /** The reader handed in the text of an answer field, or picked an option. */
  record Answered(String field, String text) implements Event {}

  /** The time asked for by {@link Command.Tick} has passed. */
  record Ticked(int run) implements Event {}

  /** An asset has come; its bytes are shared, not copied, and nobody writes them. */
  @SuppressWarnings("ArrayRecordComponent") // an asset may have megabytes
  record Loaded(int run, String asset, byte[] bytes) implements Event {}

  /** A job has something to say; {@code done} with its last message. */
  record Reported(int run, String message, boolean done) implements Event {}

  /** The files that a job needs are on their way: so many bytes of them have come. */
  record Fetching(int run, int bytes) implements Event {}

  /**
   * The outcome of the lesson's {@link Lesson#prepared} job, done when the page was printed; comes
   * first of all, and again after a reset.
   */
  record Prepared(String message) implements Event {}

  /** A kept state has been taken up: what it needs of the world can be asked for again. */
  record Restored() implements Event {}

  /** A job or an asset failed. */
  record Failed(int run, String reason) implements Event {}
}
