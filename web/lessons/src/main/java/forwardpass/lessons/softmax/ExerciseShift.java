package forwardpass.lessons.softmax;

import forwardpass.lessons.answer.ChoiceAnswer;
import forwardpass.lessons.exercise.Exercise;
import forwardpass.lessons.exercise.Given;
import forwardpass.lessons.exercise.Problem;
import forwardpass.lessons.formula.Shown;
import forwardpass.lessons.node.Node;

/** Which other logits have the same softmax? Those with the same gaps. */
public final class ExerciseShift implements Exercise<String> {
  @Override
  public Problem<String> problem(Given given) {

    int last = given.integer(0, -3, 3);
    int lower = given.integer(1, 1, 3);
    int upper = lower + given.integer(0, 1, 3);
    double[] z = given.show("z", last + lower + upper, last + lower, last);
    int shift = given.integer(5, 1, 9);
    double[] shifted = {z[0] + shift, z[1] + shift, z[2] + shift};
    ChoiceAnswer type =
        ChoiceAnswer.shuffled(
            given,
            ChoiceAnswer.option("shifted", "z", Shown.typed(shifted)),
            ChoiceAnswer.option("doubled", "z", doubled(z)),
            ChoiceAnswer.option("mirrored", "z", Shown.typed(-z[0], -z[1], -z[2])),
            ChoiceAnswer.option("one-moved", "z", Shown.typed(z[0] + shift, z[1], z[2])));
    return given
        .asks(type, "shifted")
        .hinted("gap", upper, 0)
        .result("shifted", Shown.typed(shifted))
        .result("shift", shift, 0)
        .mistake("doubled", "doubled")
        .mistake("mirrored", "mirrored")
        .mistake("one-moved", "one-moved")
        .problem(2);
  }

  private static Node doubled(double[] z) {
    return Shown.typed(2 * z[0] + 1, 2 * z[1] + 1, 2 * z[2] + 1);
  }
}
