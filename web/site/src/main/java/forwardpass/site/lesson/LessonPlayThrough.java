package forwardpass.site.lesson;

import forwardpass.lessons.lesson.Event;
import forwardpass.lessons.lesson.Lesson;
import forwardpass.lessons.lesson.Session;
import forwardpass.lessons.node.Element;
import forwardpass.lessons.node.Node;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.words.Words;
import forwardpass.site.build.Faults;
import forwardpass.site.build.Place;
import forwardpass.site.build.Problems;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Plays every lesson a little: presses each button some times, answers each field with this and
 * that. What a reader could come upon that way needs words, and the build finds out which are
 * missing.
 */
public final class LessonPlayThrough {
  private static final List<String> ANSWERS =
      List.of("", "x", "0", "1/0", "0.25, 0.25, 0.5", "a b c");
  private static final int PRESSES = 4;

  private final LessonPrinter printer;
  private final Problems problems;

  public LessonPlayThrough(LessonPrinter printer, Problems problems) {
    this.printer = printer;
    this.problems = problems;
  }

  public void run(List<? extends Lesson<?>> lessons) {
    for (Lesson<?> lesson : lessons) {
      Place place = printer.words().placeOf(lesson.id());
      boolean hasOwnFile = place.file().endsWith("/" + lesson.id() + ".en.yaml");
      if (hasOwnFile && problems.hasAny(place.file())) {
        continue; // it would only be told again
      }
      try {
        play(lesson);
      } catch (RuntimeException e) {
        problems.add(place, "lesson " + lesson.id() + ", played with: " + Faults.described(e));
      }
    }
  }

  private <S> void play(Lesson<S> lesson) {
    Words words = printer.wordsOf(lesson.id());
    Session<S> session = printer.start(lesson, Parameters.initial(lesson.parameters()));
    Node first = session.view(words);
    Set<String> actions = new LinkedHashSet<>();
    Set<String> fields = new LinkedHashSet<>();
    collect(first, "data-action", actions::add);
    collect(first, "data-answer", fields::add);
    for (String action : actions) {
      for (int i = 0; i < PRESSES; i++) {
        send(session, new Event.Pressed(action), words);
      }
    }
    for (String answer : ANSWERS) {
      fields.forEach(field -> send(session, new Event.Answered(field, answer), words));
      actions.forEach(action -> send(session, new Event.Pressed(action), words));
    }
    send(session, new Event.ParametersChanged(), words);
  }

  private static void send(Session<?> session, Event event, Words words) {
    session.dispatch(event);
    session.view(words);
    session.named().forEach(named -> named.lower(words));
    words.say(session.announcement());
  }

  private static void collect(Node node, String name, Consumer<String> found) {
    if (node instanceof Element element) {
      String value = element.attr(name);
      if (value != null) {
        found.accept(value);
      }
      element.children().forEach(child -> collect(child, name, found));
    }
  }
}
