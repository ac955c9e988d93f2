package forwardpass.lessons.identities;

import forwardpass.lessons.formula.Maths;
import forwardpass.lessons.formula.Shown;
import forwardpass.lessons.lesson.Event;
import forwardpass.lessons.lesson.Named;
import forwardpass.lessons.lesson.PureFigure;
import forwardpass.lessons.lesson.Update;
import forwardpass.lessons.node.Element;
import forwardpass.lessons.node.Node;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.parameter.IntegerParameter;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.view.Button;
import forwardpass.lessons.view.DataTable;
import forwardpass.lessons.view.Group;
import forwardpass.lessons.view.Leaf;
import forwardpass.lessons.view.Say;
import forwardpass.lessons.view.View;
import forwardpass.lessons.words.Message;
import java.util.ArrayList;
import java.util.List;

/** Numbers drawn from a seed, on which every identity of the page is tried. */
final class IdentityChecks extends PureFigure {
  private static final int SEEDS = 9999;
  private static final IntegerParameter SEED = new IntegerParameter("seed", 1, 1, SEEDS);

  IdentityChecks() {
    super("identities-checks", SEED);
  }

  static List<Identity> all() {
    List<Identity> all = new ArrayList<>(VectorIdentities.all());
    all.addAll(ScoreIdentities.all());
    all.addAll(ProbabilityIdentities.all());
    all.addAll(TrainingIdentities.all());
    all.addAll(AttentionIdentities.all());
    all.addAll(StatisticsIdentities.all());
    return all;
  }

  @Override
  public Update<None> update(Parameters parameters, None state, Event event) {
    if (event instanceof Event.Pressed) {
      int seed = parameters.get(SEED);
      return Update.of(parameters.with(SEED, seed < SEEDS ? seed + 1 : 1), state);
    }
    return Update.of(parameters, state);
  }

  @Override
  public View view(Parameters parameters) {
    return Group.of(
        "",
        Group.of("job needs-js", Button.of("again", Message.of("again"))),
        new Say("p", "lab-note", announcement(parameters)),
        words ->
            Element.of(
                "details",
                "as-table",
                Element.of("summary", "", words.say("numbers")),
                numbers(Drawn.of(parameters.get(SEED))).lower(words)));
  }

  private static DataTable numbers(Drawn on) {
    return DataTable.of("table.caption", "column.letter", "column.numbers")
        .row("a", name("a"), new Leaf(Shown.typed(on.a())))
        .row("b", name("b"), new Leaf(Shown.typed(on.b())))
        .row("A", name("A"), new Leaf(Shown.matrix(on.matrixA())))
        .row("B", name("B"), new Leaf(Shown.matrix(on.matrixB())))
        .row("z", name("z"), new Leaf(Shown.typed(on.z())))
        .row("p", name("p"), new Leaf(Shown.typed(on.p())))
        .row("q", name("q"), new Leaf(Shown.typed(on.q())))
        .row("w", name("w"), new Leaf(Num.upTo(on.w(), 1)))
        .row("g", name("g"), new Leaf(Shown.typed(on.g())))
        .row("Q", name("Q"), new Leaf(Shown.matrix(on.queries())))
        .row("K", name("K"), new Leaf(Shown.matrix(on.keys())))
        .row("V", name("V"), new Leaf(Shown.matrix(on.values())));
  }

  private static View name(String letter) {
    return new Leaf(Maths.math(Maths.name(letter)));
  }

  /** What each row of the page says of its two sides. */
  @Override
  public List<Named> named(Parameters parameters) {
    Drawn on = Drawn.of(parameters.get(SEED));
    List<Named> named = new ArrayList<>();
    for (Identity identity : all()) {
      Message said = said(identity.sides().apply(on));
      named.add(new Named(identity.name(), new Say("span", "check", said), ""));
    }
    return named;
  }

  private static Message said(Sides sides) {
    double apart = sides.apart();
    return Message.of(apart == 0 ? "check.equal" : sides.agree() ? "check.near" : "check.apart")
        .with("left", Num.sized(sides.left()[0], 4))
        .with("right", Num.sized(sides.right()[0], 4))
        .with("apart", size(apart));
  }

  private static Node size(double apart) {
    return Num.sized(apart, 0);
  }

  @Override
  public Message announcement(Parameters parameters) {
    Drawn on = Drawn.of(parameters.get(SEED));
    int agree = 0;
    int all = 0;
    double rounding = 0;
    double measuring = 0;
    for (Identity identity : all()) {
      Sides sides = identity.sides().apply(on);
      all++;
      agree += sides.agree() ? 1 : 0;
      rounding = sides.isMeasured() ? rounding : Math.max(rounding, sides.apart());
      measuring = sides.isMeasured() ? Math.max(measuring, sides.apart()) : measuring;
    }
    return Message.of("describe")
        .with("agree", agree)
        .with("all", all)
        .with("rounding", size(rounding))
        .with("measuring", size(measuring));
  }
}
