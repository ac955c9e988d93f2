package forwardpass.site.check;

import forwardpass.lessons.answer.Numeric;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;

/** Wrong answers near the right one: what a reader types who has most of it. */
final class WrongNumbers {
  private static final List<DoubleUnaryOperator> SLIPS =
      List.of(x -> 0, x -> -x, x -> x + 1, x -> 2 * x, x -> x / 2);

  private WrongNumbers() {}

  /** One number of the answer changed, all of them changed alike, and all turned round. */
  static <A> List<A> near(Numeric<A> type, A answer) {
    double[] right = type.numbers(answer);
    List<A> out = new ArrayList<>();
    for (DoubleUnaryOperator slip : SLIPS) {
      double[] all = right.clone();
      for (int i = 0; i < right.length; i++) {
        double[] one = right.clone();
        one[i] = slip.applyAsDouble(one[i]);
        all[i] = one[i];
        out.add(type.of(one));
      }
      out.add(type.of(all));
    }
    double[] turned = right.clone();
    for (int i = 0; i < right.length; i++) {
      turned[i] = right[right.length - 1 - i];
    }
    out.add(type.of(turned));
    return out;
  }
}
