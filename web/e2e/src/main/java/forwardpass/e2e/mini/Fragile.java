package forwardpass.e2e.mini;

import forwardpass.lessons.lesson.PureLesson;
import forwardpass.lessons.node.Element;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.parameter.IntegerParameter;
import forwardpass.lessons.parameter.Parameter;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.view.View;
import forwardpass.lessons.words.Message;
import java.util.List;

/** Works up to 5, throws at 6, reads beyond an array from 7 on: a lesson with mistakes in it. */
final class Fragile implements PureLesson {
  static final IntegerParameter N = new IntegerParameter("n", 1, 0, 9);

  @Override
  public String id() {
    return "fragile";
  }

  @Override
  public List<Parameter<?>> parameters() {
    return List.of(N);
  }

  @Override
  public Message announcement(Parameters now) {
    return Message.of("none");
  }

  @Override
  public View view(Parameters now) {
    return words -> {
      int n = now.get(N);
      if (n == 6) {
        throw new IllegalStateException("fragile: n is " + n);
      }
      return Element.of(
          "p", "", Element.of("output", "out", Num.whole(new int[] {0, 1, 2, 3, 4, 5}[n])));
    };
  }
}
