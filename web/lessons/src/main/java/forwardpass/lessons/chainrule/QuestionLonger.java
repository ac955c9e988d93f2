package forwardpass.lessons.chainrule;

import static forwardpass.lessons.answer.ChoiceAnswer.option;

import forwardpass.engine.numeric.Log;
import forwardpass.lessons.exercise.Exercise;
import forwardpass.lessons.formula.Shown;
import forwardpass.lessons.node.Num;

/** A text is known; which of four numbers can be the probability of a longer one? */
public final class QuestionLonger implements Exercise {
  @Override
  public void ask(Given given) {
    double shorter = given.decimal("shorter", 0.006, 0.002, 0.020, 3);
    double last = given.decimal(0.4, 0.2, 0.8, 1);
    given.asksWhich(
        option("less", "value", Shown.one(Num.upTo(shorter * last, 4))),
        option("more", "value", Shown.one(Num.upTo(shorter / last, 4))),
        option("conditional", "value", Shown.one(Num.upTo(last, 1))),
        option("log", "value", Shown.one(Num.fixed(Log.log(shorter * last), 2))));
    given.result("less", shorter * last);
    given.result("last", last);
  }
}
