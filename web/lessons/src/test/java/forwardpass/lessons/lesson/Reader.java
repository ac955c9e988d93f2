package forwardpass.lessons.lesson;

import forwardpass.engine.random.Rng;
import forwardpass.lessons.EchoWords;
import forwardpass.lessons.book.Tasks;
import forwardpass.lessons.bookmodel.Files;
import forwardpass.lessons.node.Element;
import forwardpass.lessons.node.HtmlPrinter;
import forwardpass.lessons.node.Node;
import forwardpass.lessons.parameter.ChoiceParameter;
import forwardpass.lessons.parameter.Parameter;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.parameter.Parsed;
import forwardpass.lessons.parameter.Scalar;
import forwardpass.lessons.parameter.TextParameter;
import forwardpass.lessons.work.Job;
import forwardpass.lessons.work.SynchronousRun;
import forwardpass.lessons.work.Task;
import forwardpass.lessons.work.TaskContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Someone who does this and that with a lesson: moves parameters, presses what can be pressed,
 * fills what can be filled. Of the work that is asked for, some is done, some fails, some is still
 * under way at the end.
 */
final class Reader {
  static final EchoWords WORDS = new EchoWords();
  private static final TaskContext CONTEXT = Files.context();
  private static final Map<Job, String> PREPARED = new HashMap<>();
  private static final List<String> TEXTS =
      List.of("", "0", "-1.5", "2, 3, 5", "a|b\\\nc", "static int f() { return 1; }", "(2, 3)");
  private static final int MOST_REPORTS = 4; // of a job; then the reader does something else
  private static final int FIRST_REPORTS = 1; // of one that asks the model

  private final Session<?> session;
  private final Rng rng;
  private final List<Command> asked = new ArrayList<>();

  Reader(Lesson<?> lesson, Rng rng) {
    this.session = begin(lesson);
    this.rng = rng;
  }

  /** A session as a page begins one. */
  static <S> Session<S> begin(Lesson<S> lesson) {
    Parameters printed = Parameters.initial(lesson.parameters());
    Job job = lesson.prepared(printed);
    return Session.start(lesson, printed, job == null ? null : prepared(job));
  }

  private static String prepared(Job job) {
    return PREPARED.computeIfAbsent(
        job, wanted -> SynchronousRun.outcome(Tasks.start(wanted), CONTEXT));
  }

  Session<?> session() {
    return session;
  }

  void acts(int times) {
    for (int i = 0; i < times; i++) {
      act();
      while (!asked.isEmpty() && rng.nextInt(4) > 0) {
        answer(asked.remove(0));
      }
    }
  }

  private void act() {
    List<Event> possible = new ArrayList<>();
    collect(session.view(WORDS), possible);
    List<Parameter<?>> parameters = session.parameters().declared();
    int choice = rng.nextInt(3);
    if (choice == 0 && !parameters.isEmpty()) {
      asked.addAll(session.set(moved(parameters.get(rng.nextInt(parameters.size())))));
    } else if (!possible.isEmpty()) {
      asked.addAll(session.dispatch(possible.get(rng.nextInt(possible.size()))));
    }
  }

  private Parameters moved(Parameter<?> parameter) {
    Parameters now = session.parameters();
    if (parameter instanceof Scalar<?> scalar) {
      double value = scalar.min() + rng.nextDouble() * (scalar.max() - scalar.min());
      return now.withComponent(parameter.id(), 0, value);
    } else if (parameter instanceof ChoiceParameter choice) {
      return now.with(choice, choice.options().get(rng.nextInt(choice.options().size())));
    }
    String text = ((TextParameter) parameter).initial();
    String typed = text.isEmpty() ? "a" : text.substring(0, 1 + rng.nextInt(text.length()));
    Parsed<Parameters> changed = now.withText(parameter.id(), typed);
    return changed.isOk() ? changed.get() : now;
  }

  private void collect(Node node, List<Event> possible) {
    if (node instanceof Element element) {
      String action = element.attr("data-action");
      String field = element.attr("data-answer");
      if (action != null && !"true".equals(element.attr("aria-disabled"))) {
        possible.add(new Event.Pressed(action));
      }
      if (field != null) {
        String value = element.attr("value");
        String text = value == null ? TEXTS.get(rng.nextInt(TEXTS.size())) : value;
        possible.add(new Event.Answered(field, text));
      }
      element.children().forEach(child -> collect(child, possible));
    }
  }

  private void answer(Command command) {
    if (command instanceof Command.Tick tick) {
      asked.addAll(session.dispatch(new Event.Ticked(tick.run())));
    } else if (command instanceof Command.Load load) {
      Event loaded = new Event.Loaded(load.run(), load.asset(), Files.bytes(load.asset()));
      asked.addAll(session.dispatch(loaded));
    } else if (command instanceof Command.Start start) {
      work(start);
    }
  }

  private void work(Command.Start start) {
    if (rng.nextInt(5) == 0) {
      asked.addAll(session.dispatch(new Event.Failed(start.run(), "no worker")));
      return;
    }
    Task task = Tasks.start(start.job());
    if (!task.files().isEmpty()) {
      asked.addAll(session.dispatch(new Event.Fetching(start.run(), rng.nextInt(2_000_000))));
    }
    task.begin(CONTEXT);
    boolean asksTheModel = !task.files().isEmpty(); // many seconds, to its end
    int left = rng.nextInt((asksTheModel ? FIRST_REPORTS : MOST_REPORTS) + 1);
    while (!task.isDone() && left > 0) {
      String report = task.advance();
      if (report != null) {
        left--;
        asked.addAll(session.dispatch(new Event.Reported(start.run(), report, task.isDone())));
      }
    }
    task.end();
  }

  /** What is shown now, as it is printed. */
  static String shown(Session<?> session) {
    return HtmlPrinter.print(session.view(WORDS));
  }

  /** What a page that takes up the snapshot shows: what it asks for at once has come. */
  static String shownAfter(Session<?> taken) {
    for (Command command : taken.dispatch(new Event.Restored())) {
      Command.Load load = (Command.Load) command;
      taken.dispatch(new Event.Loaded(load.run(), load.asset(), Files.bytes(load.asset())));
    }
    return shown(taken);
  }
}
