package forwardpass.lessons.explog;

import forwardpass.lessons.parameter.Parameter;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.parameter.VectorParameter;
import forwardpass.lessons.words.Message;
import forwardpass.lessons.worked.Worked;
import forwardpass.lessons.worked.WorkedStep;
import java.util.List;

/** A product of probabilities, and the same as a sum of logarithms. */
public final class LogSpaceByHand implements Worked {
  private static final VectorParameter P =
      new VectorParameter("p", List.of(0.8, 0.6, 0.9), 2, 6, 0.01, 1, 0.01);

  @Override
  public String id() {
    return "exp-log-log-space";
  }

  @Override
  public List<Parameter<?>> parameters() {
    return List.of(P);
  }

  @Override
  public List<WorkedStep> parts(Parameters parameters) {
    ProductSteps steps = ProductSteps.of(parameters.get(P));
    return List.of(
        WorkedStep.of("multiply", steps.product()),
        WorkedStep.of("logs", steps.logRows()),
        WorkedStep.of("sum", steps.sum()),
        WorkedStep.of("back", steps.back()));
  }

  @Override
  public Message announcement(Parameters parameters) {
    return ProductSteps.of(parameters.get(P)).said(Message.of("announce"));
  }
}
