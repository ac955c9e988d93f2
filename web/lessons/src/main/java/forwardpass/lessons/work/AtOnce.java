package forwardpass.lessons.work;

import java.util.ArrayList;
import java.util.List;

/** Does a task from beginning to end: when the book is built, and in tests. */
public final class AtOnce {
  private AtOnce() {}

  /** Everything that the task reports, the outcome last. */
  public static List<String> reports(Task task, Workplace workplace) {
    List<String> reports = new ArrayList<>();
    task.begin(workplace);
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
  public static String outcome(Task task, Workplace workplace) {
    List<String> reports = reports(task, workplace);
    return reports.get(reports.size() - 1);
  }
}
