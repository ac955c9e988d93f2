package forwardpass.lessons.ownmodel;

import forwardpass.lessons.jobs.JobState;
import forwardpass.lessons.plain.Ascii;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where the opening of a model stands.
 *
 * @param chosen what the page's script writes of a choice: its name, then a line a file, size and
 *     name; empty before any
 * @param report the task's last; null before the first
 */
record OwnFiles(JobState job, String chosen, @Nullable OpenReport report) {
  static final OwnFiles NONE = new OwnFiles(JobState.NONE, "", null);

  /** A chosen file. */
  record Chosen(String name, double bytes) {}

  /** What the page calls the choice. */
  String choice() {
    int end = chosen.indexOf('\n');
    return end < 0 ? chosen : chosen.substring(0, end);
  }

  /** The chosen files, in the order in which they were chosen. */
  List<Chosen> files() {
    List<Chosen> files = new ArrayList<>();
    int at = chosen.indexOf('\n');
    while (at >= 0) {
      int end = chosen.indexOf('\n', at + 1);
      String line = chosen.substring(at + 1, end < 0 ? chosen.length() : end);
      int space = line.indexOf(' ');
      if (space > 0) { // a kept text may be anybody's
        files.add(new Chosen(line.substring(space + 1), bytes(line.substring(0, space))));
      }
      at = end;
    }
    return files;
  }

  private static double bytes(String digits) {
    double bytes = 0;
    for (int i = 0; i < digits.length(); i++) {
      bytes = 10 * bytes + Ascii.whole(digits.substring(i, i + 1));
    }
    return bytes;
  }

  OwnFiles with(JobState now) {
    return new OwnFiles(now, chosen, report);
  }

  OwnFiles with(@Nullable OpenReport news) {
    return new OwnFiles(job, chosen, news);
  }

  /** What was found in the files; null where they are not open. */
  @Nullable Found found() {
    return report == null ? null : report.found();
  }
}
