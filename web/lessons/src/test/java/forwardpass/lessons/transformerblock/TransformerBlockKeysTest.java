package forwardpass.lessons.transformerblock;

import static org.junit.jupiter.api.Assertions.assertEquals;

import forwardpass.lessons.exercise.ChapterKeys;
import forwardpass.lessons.exercise.PrintedGivens;
import org.junit.jupiter.api.Test;

class TransformerBlockKeysTest extends ChapterKeys {
  TransformerBlockKeysTest() {
    super(new TransformerBlockChapter());
    second("block-exercise-bend", TransformerBlockKeysTest::bent);
    second(
        "block-exercise-swiglu",
        given -> given.number("gate") * given.number("in") / (1 + Math.exp(-given.number("gate"))));
    second("block-exercise-stream", TransformerBlockKeysTest::difference);
    second(
        "block-exercise-neurons",
        given -> new double[] {-2, 4, given.number("left") / -2, given.number("right") / 4});
  }

  private static double[] bent(PrintedGivens given) {
    double x = given.number("x");
    double[] in = given.vector("in");
    double[] out = given.vector("out");
    int awake = x * in[0] > 0 ? 0 : 1;
    return new double[] {x * (in[0] * out[0] + in[1] * out[1]), x * in[awake] * out[awake]};
  }

  private static double difference(PrintedGivens given) {
    double[] middle = given.vector("middle");
    double[] after = given.vector("after");
    double[] u = given.vector("u");
    return after[0] * u[0] + after[1] * u[1] - middle[0] * u[0] - middle[1] * u[1];
  }

  /** At −2, −1, 0, 1 and 3; [−4, −2, 0, 3, 9] is asked for. */
  @Test
  void saysWhatOtherNeuronsMake() {
    ExerciseNeurons exercise = new ExerciseNeurons();
    assertEquals("built.ran ran=[0,0,0,3,9]", said(exercise, "1, 1, 2, 1"));
    assertEquals("built.ran ran=[6,3,0,3,9]", said(exercise, "1, -1, 3, 3"));
    assertEquals("built.ran ran=[\u22124,\u22122,0,0,0]", said(exercise, "-1, -1, -1, -1"));
    assertEquals("built.ran ran=[\u22124,\u22122,0,4,12]", said(exercise, "2, -1, 2, -2"));
  }
}
