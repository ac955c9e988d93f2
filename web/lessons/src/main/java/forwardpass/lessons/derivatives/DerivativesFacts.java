package forwardpass.lessons.derivatives;

import forwardpass.engine.calculus.FiniteDifference;
import forwardpass.lessons.formula.Maths;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.words.Fact;
import java.util.ArrayList;
import java.util.List;

/** The numbers that this page's text cites. */
public final class DerivativesFacts {
  private DerivativesFacts() {}

  public static List<Fact> all() {
    FiniteDifference.Slope book = square(0.001);
    StepErrors errors = new StepErrors(false);
    List<Fact> facts = new ArrayList<>();
    facts.add(number("square-right", Num.upTo(book.atRight(), 6)));
    facts.add(number("square-rise", Num.upTo(book.rise(), 6)));
    facts.add(number("square-slope", Num.upTo(book.slope(), 6)));
    facts.add(number("slope-4", Num.upTo(square(1e-4).slope(), 6)));
    facts.add(number("slope-5", Num.upTo(square(1e-5).slope(), 6)));
    facts.add(number("forecast", Num.upTo(2.31 - 0.8 * 0.05, 3)));
    facts.add(number("error-8", Num.scientific(errors.forward(1e-8), 0)));
    facts.add(number("error-12", Num.scientific(errors.forward(1e-12), 0)));
    facts.add(number("slope-base-2", Num.fixed(BaseFigure.slope(2, 0), 4)));
    facts.add(number("slope-base-2-at-3", Num.fixed(BaseFigure.slope(2, 3), 4)));
    return List.copyOf(facts);
  }

  private static FiniteDifference.Slope square(double step) {
    return FiniteDifference.forward(x -> x * x, 3, step);
  }

  private static Fact number(String name, Num num) {
    return new Fact(name, Maths.math(Maths.number(num)));
  }
}
