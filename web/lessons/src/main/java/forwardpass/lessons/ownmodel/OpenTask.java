package forwardpass.lessons.ownmodel;

import forwardpass.engine.folder.FolderFile;
import forwardpass.engine.folder.FolderReading;
import forwardpass.engine.folder.OpenedModel;
import forwardpass.lessons.work.Task;
import forwardpass.lessons.work.TaskContext;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Opens the model in the files that the reader has chosen, a piece a slice. Once it is open, other
 * tasks find it at {@link TaskContext#opened}.
 */
public final class OpenTask implements Task {
  public static final String NAME = "own-model-open";

  /** What weights may take: a program's 2 GiB, less the rounding of sizes and room to compute. */
  static final long MOST_BYTES = 1_750_000_000;

  private static final int STEPS_A_REPORT = 4;

  private final String choice;
  private @Nullable TaskContext context;
  private @Nullable FolderReading reading;
  private int steps;
  private boolean isDone;

  /** The input is the page's name for what was chosen. */
  public OpenTask(String choice) {
    this.choice = choice;
  }

  @Override
  public void begin(TaskContext place) {
    context = place;
  }

  @Override
  public @Nullable String advance() {
    if (context == null) {
      throw new IllegalStateException("own model: not begun");
    }
    FolderReading folder = reading;
    if (folder == null) {
      List<FolderFile> files = context.chosen().of(choice);
      if (files != null) {
        context.open(null); // two may not fit
        reading = new FolderReading(files, context.backend(), MOST_BYTES);
      }
      return null;
    }
    folder.step();
    steps++;
    OpenedModel opened = folder.opened();
    if (opened != null) {
      context.open(opened);
      isDone = true;
      double held = opened.heldBytes();
      return OpenReport.CODEC.encode(
          new OpenReport(folder.bytes(), folder.bytes(), held, Found.of(opened)));
    }
    return steps % STEPS_A_REPORT == 0
        ? OpenReport.CODEC.encode(
            new OpenReport(folder.bytesRead(), folder.bytes(), folder.bytesHeld(), null))
        : null;
  }

  @Override
  public boolean isDone() {
    return isDone;
  }

  @Override
  public void end() {
    if (reading != null) {
      reading.free();
    }
  }
}
