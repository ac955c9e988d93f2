package forwardpass.e2e.bits;

import forwardpass.lessons.book.Lessons;
import forwardpass.lessons.book.Tasks;
import forwardpass.lessons.lesson.Command;
import forwardpass.lessons.lesson.Event;
import forwardpass.lessons.lesson.Lesson;
import forwardpass.lessons.lesson.Session;
import forwardpass.lessons.node.Element;
import forwardpass.lessons.node.HtmlPrinter;
import forwardpass.lessons.node.Node;
import forwardpass.lessons.node.Nodes;
import forwardpass.lessons.words.Words;
import forwardpass.lessons.work.Task;
import java.util.ArrayList;
import java.util.List;

/**
 * Lessons in many settings, each reduced to a line: how many numbers, a hash of their bits, one of
 * the print.
 */
public final class Renderings {
  /** The settings of each lesson that are compared. */
  public static final int TRIALS = 60;

  private static final Words WORDS = new KeysOnly();
  private static final int FNV_OFFSET = 0x811C9DC5;
  private static final int FNV_PRIME = 0x01000193;

  private Renderings() {}

  /** A line for each trial of the lesson. */
  public static String lines(int index) {
    Lesson<?> lesson = Lessons.all().get(index);
    StringBuilder out = new StringBuilder();
    for (int trial = 0; trial < TRIALS; trial++) {
      out.append(line(lesson, trial)).append('\n');
    }
    return out.toString();
  }

  private static String line(Lesson<?> lesson, int trial) {
    Node view = view(lesson, trial);
    List<Double> numbers = Nodes.numbers(view);
    int bits = FNV_OFFSET;
    for (double number : numbers) {
      long raw = raw(number);
      bits = hash(hash(bits, (int) raw), (int) (raw >>> 32));
    }
    int print = FNV_OFFSET;
    String html = HtmlPrinter.print(view);
    for (int i = 0; i < html.length(); i++) {
      print = hash(print, html.charAt(i));
    }
    return lesson.id()
        + " "
        + trial
        + ": "
        + numbers.size()
        + " "
        + Integer.toHexString(bits)
        + " "
        + Integer.toHexString(print);
  }

  /**
   * The lesson at that trial's settings, after its buttons have been pressed and its jobs done, and
   * what sentences say of it.
   */
  private static Node view(Lesson<?> lesson, int trial) {
    Session<?> session = Session.start(lesson, RandomParameters.of(lesson.parameters(), trial));
    if (trial % 10 == 1) {
      press(session, "hint");
      press(session, "check");
      press(session, "draw");
      press(session, "run");
    }
    List<Node> shown = new ArrayList<>(List.of(session.view(WORDS)));
    session.named().forEach(named -> shown.add(named.lower(WORDS)));
    return Element.of("div", "", shown);
  }

  private static void press(Session<?> session, String action) {
    List<Command> commands = session.dispatch(new Event.Pressed(action));
    for (int i = 0; i < commands.size(); i++) {
      run(session, commands.get(i));
    }
  }

  private static void run(Session<?> session, Command command) {
    if (command instanceof Command.Start start) {
      Task task = Tasks.start(start.job());
      if (!task.files().isEmpty()) {
        return; // there are no files here, and the engine's own tests hold the model's bits
      }
      while (!task.isDone()) {
        String message = task.advance();
        if (message != null) {
          session.dispatch(new Event.Reported(start.run(), message, task.isDone()));
        }
      }
    }
  }

  /** The bits, with one NaN for all: platforms differ in which of many they make. */
  private static long raw(double number) {
    return Double.isNaN(number) ? 0x7FF8000000000000L : Double.doubleToRawLongBits(number);
  }

  private static int hash(int before, int value) {
    return (before ^ value) * FNV_PRIME;
  }

  /** Every number of a rendering with all its digits, to find where two platforms part. */
  public static String numbers(int lesson, int trial) {
    StringBuilder out = new StringBuilder();
    for (double number : Nodes.numbers(view(Lessons.all().get(lesson), trial))) {
      out.append(Long.toHexString(raw(number)));
      out.append('\n');
    }
    return out.toString();
  }
}
