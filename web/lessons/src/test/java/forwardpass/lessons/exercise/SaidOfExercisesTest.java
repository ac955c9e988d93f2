package forwardpass.lessons.exercise;

import static org.junit.jupiter.api.Assertions.assertEquals;

import forwardpass.lessons.Sessions;
import forwardpass.lessons.book.Tasks;
import forwardpass.lessons.codeexercise.CodeLesson;
import forwardpass.lessons.lesson.Command;
import forwardpass.lessons.lesson.Event;
import forwardpass.lessons.lesson.Session;
import forwardpass.lessons.softmax.ImplementSoftmax;
import forwardpass.lessons.words.Message;
import forwardpass.lessons.work.Task;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a reader who listens is told: what was asked for last. */
class SaidOfExercisesTest {
  private static final String ID = "cross-entropy-exercise-logits";

  private final Session<?> session = Sessions.opened(ID);
  private final Exercise exercise = ((ExerciseLesson) session.lesson()).exercise();

  @Test
  void aHintIsSaidThoughAVerdictStands() {
    session.dispatch(new Event.Answered("answer", "999"));
    session.dispatch(new Event.Pressed("check"));
    Message verdict = session.announcement();
    assertEquals(Verdict.of(exercise.problem(0), "999").message(), verdict);
    session.dispatch(new Event.Pressed("hint"));
    assertEquals(exercise.problem(0).hints().get(0), session.announcement());
    session.dispatch(new Event.Pressed("check"));
    assertEquals(verdict, session.announcement());
  }

  @Test
  void anotherProblemIsReadOut() {
    session.dispatch(new Event.Pressed("another"));
    assertEquals("prompt", session.announcement().key());
    assertEquals(exercise.problem(1).given(), session.announcement().args());
    session.dispatch(new Event.Answered("answer", "1"));
    assertEquals("announce.nothing", session.announcement().key());
  }

  @Test
  void theCauseIsSaidOfAProgramThatCannotBeRead() {
    Session<?> code = Sessions.opened(ImplementSoftmax.ID);
    String program = "static double[] softmax(double[] z) { return z }";
    code.dispatch(new Event.Answered("program", program));
    List<Command> started = code.dispatch(new Event.Pressed("run"));
    Command.Start start = (Command.Start) started.get(0);
    Task task = Tasks.start(((CodeLesson) code.lesson()).job(1, program));
    code.dispatch(new Event.Reported(start.run(), String.valueOf(task.advance()), true));
    assertEquals("code.expected", code.announcement().key());
    code.dispatch(new Event.Pressed("hint"));
    assertEquals("hint.1", code.announcement().key());
  }
}
