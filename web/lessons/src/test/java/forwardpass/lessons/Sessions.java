package forwardpass.lessons;

import static org.junit.jupiter.api.Assertions.assertTrue;

import forwardpass.lessons.book.Lessons;
import forwardpass.lessons.book.Tasks;
import forwardpass.lessons.bookmodel.Files;
import forwardpass.lessons.lesson.Command;
import forwardpass.lessons.lesson.Lesson;
import forwardpass.lessons.lesson.Session;
import forwardpass.lessons.node.Nodes;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.work.Job;
import forwardpass.lessons.work.SynchronousRun;
import forwardpass.lessons.work.Task;
import java.util.List;
import java.util.Objects;

/** What a test looks at while it uses a lesson. */
public final class Sessions {
  private static final EchoWords WORDS = new EchoWords();

  private Sessions() {}

  /** The text of the view. */
  public static String shown(Session<?> session) {
    return Nodes.text(List.of(session.view(WORDS)));
  }

  /** The text of a lesson, after parameters were typed: {@code "x=0"}. */
  public static String shown(Lesson<?> lesson, String... typed) {
    Session<?> session = Session.start(lesson, Parameters.initial(lesson.parameters()));
    for (String each : typed) {
      int equals = each.indexOf('=');
      with(session, each.substring(0, equals), each.substring(equals + 1));
    }
    return shown(session);
  }

  /** What a screen reader is told. */
  public static String said(Session<?> session) {
    return Nodes.text(WORDS.say(session.announcement()));
  }

  /** A lesson as its page begins with it. */
  public static Session<?> opened(String id) {
    Lesson<?> lesson = Objects.requireNonNull(Lessons.byId(id), id);
    return Session.start(lesson, Parameters.initial(lesson.parameters()));
  }

  /** A lesson as its page begins with it, the work done that is done when the page is made. */
  public static Session<?> prepared(Lesson<?> lesson) {
    Parameters printed = Parameters.initial(lesson.parameters());
    Job job = lesson.prepared(printed);
    return Session.start(lesson, printed, job == null ? null : outcome(job));
  }

  /** What a job reports in the end. */
  public static String outcome(Job job) {
    return SynchronousRun.outcome(Tasks.start(job), Files.context());
  }

  /** A lesson with some parameters typed: a name, its text, and so on. */
  public static Session<?> session(Lesson<?> lesson, String... settings) {
    Parameters parameters = Parameters.initial(lesson.parameters());
    for (int i = 0; i < settings.length; i += 2) {
      parameters = parameters.withText(settings[i], settings[i + 1]).get();
    }
    return Session.start(lesson, parameters);
  }

  /** The session after a parameter was typed. */
  public static Session<?> with(Session<?> session, String name, String text) {
    session.set(session.parameters().withText(name, text).get());
    return session;
  }

  public static void assertShows(String wanted, Session<?> session) {
    String text = shown(session);
    assertTrue(text.contains(wanted), () -> wanted + " not in: " + text);
  }

  public static void assertContains(String text, String... wanted) {
    for (String each : wanted) {
      assertTrue(text.contains(each), () -> each + " not in: " + text);
    }
  }

  public static void assertShows(Session<?> session, String... wanted) {
    for (String each : wanted) {
      assertShows(each, session);
    }
  }

  /** These texts stand in the view, each behind the one before it. */
  public static void assertPrints(Session<?> session, String... wanted) {
    String text = shown(session);
    int at = 0;
    for (String each : wanted) {
      int found = text.indexOf(each, at);
      assertTrue(found >= 0, () -> each + " is not printed, in its place, in: " + text);
      at = found + each.length();
    }
  }

  /** What the last report of a task says that is run to its end. */
  public static String report(Job job) {
    Task task = Tasks.start(job);
    String report = "";
    while (!task.isDone()) {
      report = String.valueOf(task.advance());
    }
    return report;
  }

  /** The work that the last of the commands starts. */
  public static Command.Start started(List<Command> commands) {
    return (Command.Start) commands.get(commands.size() - 1);
  }
}
