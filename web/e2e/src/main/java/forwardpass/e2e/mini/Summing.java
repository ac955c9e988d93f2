package forwardpass.e2e.mini;

import forwardpass.lessons.work.Task;
import forwardpass.lessons.work.TaskContext;
import java.util.List;

/** A task that needs a file of the site: it sums its bytes. */
final class Summing implements Task {
  private final String path;
  private byte[] bytes = {};
  private boolean isDone;

  Summing(String path) {
    this.path = path;
  }

  @Override
  public List<String> files() {
    return List.of(path);
  }

  @Override
  public void begin(TaskContext context) {
    bytes = context.file(path);
  }

  @Override
  public String advance() {
    isDone = true;
    int sum = 0;
    for (byte b : bytes) {
      sum += b & 0xff;
    }
    return bytes.length + " bytes, " + sum;
  }

  @Override
  public boolean isDone() {
    return isDone;
  }
}
