package forwardpass.lessons.notation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import forwardpass.lessons.EchoWords;
import forwardpass.lessons.lesson.Session;
import forwardpass.lessons.node.Nodes;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.worked.WorkedLesson;
import java.util.List;
import org.junit.jupiter.api.Test;

class NotationTest {
  private static final EchoWords WORDS = new EchoWords();

  @Test
  void addsSquaresAndMultipliesTheList() {
    WorkedLesson lesson = new WorkedLesson(new SumProduct());
    Session<?> session = Session.start(lesson, Parameters.initial(lesson.parameters()));
    List<Double> numbers = Nodes.numbers(session.view(WORDS));
    assertTrue(numbers.containsAll(List.of(7.0, 21.0, 8.0)), numbers.toString());
  }

  @Test
  void countsFourTimesTheScoresForTwiceTheLength() {
    Shapes lesson = new Shapes();
    Parameters once = Parameters.initial(lesson.parameters()).withText("T", "100").get();
    Parameters twice = once.withText("T", "200").get();
    assertEquals(4 * scores(lesson, once), scores(lesson, twice));
  }

  private static double scores(Shapes lesson, Parameters parameters) {
    // One row a tensor: how many, numbers in all, MiB; the scores are the third row.
    List<Double> numbers = Nodes.numbers(lesson.view(parameters).lower(WORDS));
    numbers.removeIf(number -> Double.isNaN(number));
    return numbers.get(numbers.size() - 3 * 3 + 1);
  }

  @Test
  void asksWhatTheTextPromises() {
    assertEquals(9, new ExerciseIndex().problem(0).expected());
    assertEquals(6, new ExerciseSum().problem(0).expected());
    assertEquals(60, new ExerciseProduct().problem(0).expected());
    assertEquals(List.of(8, 128, 500), new ExerciseShape().problem(0).expected());
    assertEquals(80_000, new ExerciseCount().problem(0).expected());
  }
}
