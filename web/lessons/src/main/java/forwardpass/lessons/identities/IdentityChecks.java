package forwardpass.lessons.identities;

import forwardpass.lessons.formula.Maths;
import forwardpass.lessons.formula.Shown;
import forwardpass.lessons.histogram.DrawnFigure;
import forwardpass.lessons.lesson.Named;
import forwardpass.lessons.node.Element;
import forwardpass.lessons.node.Node;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.panel.Panel;
import forwardpass.lessons.parameter.IntegerParameter;
import forwardpass.lessons.parameter.Parameter;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.view.DataTable;
import forwardpass.lessons.view.Leaf;
import forwardpass.lessons.view.Say;
import forwardpass.lessons.view.View;
import forwardpass.lessons.words.Message;
import java.util.ArrayList;
import java.util.List;

/** Numbers drawn from a seed, on which every identity of the page is tried. */
final class IdentityChecks extends DrawnFigure {
  private static final IntegerParameter DRAW = seed(9999);

  IdentityChecks() {
    super("identities-checks", DRAW);
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

  /** The seed too: a reader can come back to numbers by it. */
  @Override
  public List<Parameter<?>> fields() {
    return parameters();
  }

  @Override
  protected Panel panel(Parameters parameters) {
    Drawn on = Drawn.of(parameters.get(DRAW));
    List<Named> rows = new ArrayList<>();
    int agree = 0;
    double rounding = 0;
    double measuring = 0;
    for (Identity identity : all()) {
      Sides sides = identity.sides().apply(on);
      rows.add(new Named(identity.name(), new Say("span", "check", said(sides)), ""));
      agree += sides.agree() ? 1 : 0;
      rounding = sides.isMeasured() ? rounding : Math.max(rounding, sides.apart());
      measuring = sides.isMeasured() ? Math.max(measuring, sides.apart()) : measuring;
    }
    Panel panel =
        Panel.saying("describe")
            .announce("agree", agree)
            .announce("all", rows.size())
            .announce("rounding", size(rounding))
            .announce("measuring", size(measuring));
    panel.with(again()).with(new Say("p", "lab-note", panel.announcement())).with(numbers(on));
    for (Named row : rows) {
      panel.names(row);
    }
    return panel;
  }

  private static View numbers(Drawn on) {
    DataTable table =
        DataTable.of("table.caption", "column.letter", "column.numbers")
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
    return words ->
        Element.of(
            "details",
            "as-table",
            Element.of("summary", "", words.say("numbers")),
            table.lower(words));
  }

  private static View name(String letter) {
    return new Leaf(Maths.math(Maths.name(letter)));
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
}
