package forwardpass.lessons.crossentropy;

import forwardpass.engine.numeric.Log;
import forwardpass.engine.probability.Information;
import forwardpass.engine.probability.Perplexity;
import forwardpass.lessons.answer.NumberAnswer;
import forwardpass.lessons.answer.VectorAnswer;
import forwardpass.lessons.exercise.Exercise;
import forwardpass.lessons.exercise.Given;
import forwardpass.lessons.exercise.Problem;
import forwardpass.lessons.parameter.Reals;
import java.util.List;

/** A probability to its loss and its perplexity. */
public final class ExerciseLoss implements Exercise<List<Double>> {
  @Override
  public Problem<List<Double>> problem(Given given) {

    double p = given.decimal("p", 0.3, 0.02, 0.969, 3);
    double loss = Information.surprise(p);
    double perplexity = Perplexity.of(loss);
    VectorAnswer type = new VectorAnswer(List.of(new NumberAnswer(3), new NumberAnswer(2)));
    return given
        .asks(type, Reals.list(loss, perplexity))
        .result("loss", loss, 3)
        .result("perplexity", perplexity, 2)
        .mistake("sign", Reals.list(-loss, p))
        .mistake("bits", Reals.list(Information.natsToBits(loss), perplexity))
        .mistake("ten", Reals.list(loss / Log.log(10), perplexity))
        .mistake("swapped", Reals.list(perplexity, loss))
        .problem(2);
  }
}
