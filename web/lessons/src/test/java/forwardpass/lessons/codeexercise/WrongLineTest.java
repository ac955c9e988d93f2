package forwardpass.lessons.codeexercise;

import static java.util.Map.entry;
import static org.junit.jupiter.api.Assertions.assertEquals;

import forwardpass.lessons.Sessions;
import forwardpass.lessons.book.Lessons;
import forwardpass.lessons.heads.MendAttention;
import forwardpass.lessons.lesson.Event;
import forwardpass.lessons.lesson.Lesson;
import forwardpass.lessons.lesson.Session;
import forwardpass.lessons.parameter.Parameters;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WrongLineTest {
  private static final CodeLesson MEND = MendAttention.lesson();

  private static Session<?> named(String line) {
    Session<?> session = Session.start(MEND, Parameters.initial(MEND.parameters()));
    session.dispatch(new Event.Answered("line", line));
    return session;
  }

  /** Counted in the programs as the page shows them. */
  @Test
  void everyProgramToMendHasOneWrongLine() {
    Map<String, Integer> counted =
        Map.ofEntries(
            entry("derivatives-exercise-bug", 11),
            entry("attention-exercise-mend", 6),
            entry("gradient-descent-exercise-mend-adam", 11),
            entry("backprop-exercise-mend-backward", 7),
            entry("tokenization-exercise-mend", 8),
            entry("statistics-exercise-mend-interval", 12),
            entry("statistics-exercise-mend", 11),
            entry("embeddings-exercise-mend", 4),
            entry("block-exercise-mend", 13),
            entry("position-exercise-mend", 8),
            entry("inference-exercise-mend", 11),
            entry("sampling-exercise-mend", 4),
            entry("forward-exercise-mend", 7));
    for (String id : counted.keySet()) {
      Lesson<?> lesson = Sessions.opened(id).lesson();
      assertEquals(counted.get(id), ((CodeLesson) lesson).wrongLine(), id);
    }
    for (Lesson<?> lesson : Lessons.all()) {
      if (lesson instanceof CodeLesson code && !counted.containsKey(code.id())) {
        assertEquals(0, code.wrongLine(), code.id());
      }
    }
  }

  @Test
  void saysOfTheLineThatIsNamedWhetherItIsTheOne() {
    Sessions.assertShows(named("6"), "code.wrong-line line=6 text=for (int j = 0; j < i; j++) {");
    Sessions.assertShows(named(" 14 "), "code.other-line line=14");
    for (String none : List.of("0", "22", "six", "6.5", "-6", "999999999999")) {
      Sessions.assertShows(named(none), "code.no-line lines=21");
      assertEquals("code.no-line lines=21", Sessions.said(named(none)), none);
    }
  }

  @Test
  void programAndLineAreKeptApart() {
    Parameters none = Parameters.initial(MEND.parameters());
    CodeState named = MEND.update(none, MEND.init(none), new Event.Answered("line", "6")).state();
    Event program = new Event.Answered("program", "static int f() { return 1; }");
    CodeState state = MEND.update(none, named, program).state();
    assertEquals("6", state.line());
    assertEquals("static int f() { return 1; }", state.draft());
    assertEquals(2, MEND.answers(state).size());
    CodeState read = CodeState.CODEC.decode(CodeState.CODEC.encode(state));
    assertEquals(state, read);
  }

  /** What was kept before lines could be named. */
  @Test
  void aStateWithoutALineIsReadAsBefore() {
    CodeState before = CodeState.begins(MEND.starter());
    assertEquals(before, CodeState.CODEC.decode(CodeState.CODEC.encode(before)));
    assertEquals("", CodeState.CODEC.decode(CodeState.CODEC.encode(before)).line());
  }
}
