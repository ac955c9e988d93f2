package forwardpass.lessons.explog;

import forwardpass.lessons.parameter.Parameter;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.parameter.VectorParameter;
import forwardpass.lessons.words.Message;
import forwardpass.lessons.worked.Part;
import forwardpass.lessons.worked.Worked;
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
  public List<Part> parts(Parameters parameters) {
    ProductSteps steps = ProductSteps.of(parameters.get(P));
    return List.of(
        Part.of("multiply", steps.product()),
        Part.of("logs", steps.logRows()),
        Part.of("sum", steps.sum()),
        Part.of("back", steps.back()));
  }

  @Override
  public Message announcement(Parameters parameters) {
    return ProductSteps.of(parameters.get(P)).said(Message.of("announce"));
  }
}
