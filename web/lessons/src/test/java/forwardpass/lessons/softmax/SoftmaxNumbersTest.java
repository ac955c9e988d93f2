package forwardpass.lessons.softmax;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import forwardpass.engine.probability.Softmax;
import forwardpass.lessons.EchoWords;
import forwardpass.lessons.exercise.Exercise;
import forwardpass.lessons.exercise.PrintedGivens;
import forwardpass.lessons.lesson.Session;
import forwardpass.lessons.node.Nodes;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.worked.WorkedLesson;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SoftmaxNumbersTest {
  private static String conclusion(Exercise exercise) {
    return exercise.problem(0).conclusion();
  }

  @Test
  void theListedExercisesHaveTheListedAnswers() {
    assertEquals("0.333, 0.333, 0.333", conclusion(new ExerciseZeros()));
    assertEquals("0.9999, 0.00005, 0.00005", conclusion(new ExerciseDominant()));
    assertEquals("0.665, 0.245, 0.090", conclusion(new QuestionByHand()));
    assertEquals("0.600", conclusion(new ExerciseForbidden()));
    assertEquals("1.82", conclusion(new ExerciseFindTemperature()));
  }

  @Test
  void aTemperatureOfTwoHalvesTheGaps() {
    WorkedLesson lesson = new WorkedLesson(new TemperatureByHand());
    Parameters parameters =
        Parameters.initial(lesson.parameters()).withText("z", "2, 1, 0.5").get();
    Session<?> session = Session.start(lesson, parameters.withText("T", "2").get());
    String text = Nodes.text(List.of(session.view(new EchoWords())));
    for (String shown : List.of("1.649", "5.651", "0.481", "0.292", "0.227")) {
      assertTrue(text.contains(shown), () -> shown + " is missing in " + text);
    }
  }

  @Test
  void oneOverflowIsEnoughForNanAndOneUnderflowIsNot() {
    for (int seed = 0; seed < 300; seed++) {
      PrintedGivens shown = PrintedGivens.of(new QuestionFloat32().problem(seed));
      for (Map.Entry<String, String> option : shown.options().entrySet()) {
        double[] listed = PrintedGivens.numbers(option.getValue());
        float[] z = new float[listed.length];
        for (int i = 0; i < z.length; i++) {
          z[i] = (float) listed[i];
        }
        boolean nan = false;
        for (float share : Softmax.naiveFloat32(z).probabilities()) {
          nan |= Float.isNaN(share);
        }
        assertEquals(option.getKey().equals("one-high"), nan, option + ", seed " + seed);
      }
    }
  }
}
