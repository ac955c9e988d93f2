package forwardpass.lessons.work;

import java.util.ArrayList;
import java.util.List;

/** Does a task from beginning to end: when the book is built, and in tests. */
public final class SynchronousRun {
  private SynchronousRun() {}

  /** Everything that the task reports, the outcome last. */
  public static List<String> reports(Task task, TaskContext context) {
    List<String> reports = new ArrayList<>();
    task.begin(context);
    try {
      while (!task.isDone()) {
        String report = task.advance();
        if (report != null) {
          reports.add(report);
        }
      }
    } finally {
      task.end();
    }
    return List.copyOf(reports);
  }

  /** The task's last report: its outcome. */
  public static String outcome(Task task, TaskContext context) {
    List<String> reports = reports(task, context);
    return reports.get(reports.size() - 1);
  }
}
