package forwardpass.client.page;

import forwardpass.lessons.lesson.Named;
import forwardpass.lessons.lesson.PureLesson;
import forwardpass.lessons.node.Element;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.parameter.IntegerParameter;
import forwardpass.lessons.parameter.Parameter;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.view.View;
import forwardpass.lessons.words.Message;
import java.util.List;

/** A lesson that fails at 6. */
final class Broken implements PureLesson {
  private static final IntegerParameter N = new IntegerParameter("n", 1, 0, 9);

  @Override
  public String id() {
    return "broken";
  }

  @Override
  public List<Parameter<?>> parameters() {
    return List.of(N);
  }

  @Override
  public View view(Parameters parameters) {
    int n = parameters.get(N);
    if (n == 6) {
      throw new IllegalStateException("broken: n is 6");
    }
    return words -> Element.of("p", "", Num.whole(n));
  }

  @Override
  public List<Named> named(Parameters parameters) {
    return List.of(Named.of("n", Num.whole(parameters.get(N))));
  }

  @Override
  public Message announcement(Parameters parameters) {
    return Message.of("n").with("n", parameters.get(N));
  }
}
