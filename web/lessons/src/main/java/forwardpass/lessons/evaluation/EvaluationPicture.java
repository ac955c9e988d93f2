package forwardpass.lessons.evaluation;

import forwardpass.lessons.chart.Axis;
import forwardpass.lessons.chart.Chart;
import forwardpass.lessons.chart.Curve;
import forwardpass.lessons.chart.Points;
import forwardpass.lessons.chart.Rule;
import forwardpass.lessons.comparison.CellPaths;
import forwardpass.lessons.comparison.Comparison;
import forwardpass.lessons.comparison.Comparison.Judged;
import forwardpass.lessons.evaluation.Evaluation.Rival;
import forwardpass.lessons.node.Element;
import forwardpass.lessons.node.Node;
import forwardpass.lessons.scene.Handle;
import forwardpass.lessons.scene.Scale;
import forwardpass.lessons.scene.Svg;
import forwardpass.lessons.view.View;
import forwardpass.lessons.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * Three strips, a column a story and a cell a pair: what the model has right, what its rival has,
 * and where they differ. Below them the difference with three intervals. Two rings: which pair is
 * opened, and how many stories count.
 */
record EvaluationPicture(Evaluation evaluation, Rival rival, int stories, int item)
    implements View {
  private static final double LEFT = 15;
  private static final double COLUMN = 9;
  private static final double ROW = 9;
  private static final double FIRST = 46; // top of the first strip
  private static final double APART = 62; // from strip to strip
  private static final double CUT = FIRST + 3 * APART - 10; // where the ring for the stories moves
  private static final double CHART = CUT + 34;
  private static final double CHART_HEIGHT = 120;
  private static final double RIGHT = LEFT + COLUMN * Evaluation.STORIES;

  @Override
  public Node lower(Words words) {
    int pairs = PairItem.A_STORY * stories;
    Comparison comparison = evaluation.comparison(pairs, rival);
    List<Node> marks = new ArrayList<>();
    strip(marks, words, 0, "whole", i -> evaluation.outcomes().get(i).whole() > 0, "answer-right");
    strip(
        marks,
        words,
        1,
        "rival",
        i -> evaluation.outcomes().get(i).of(rival) > 0,
        "answer-right other");
    differences(marks, words);
    if (stories > 0) {
      marks.add(strip(0).framed(item).keyed("chosen"));
      marks.add(strip(1).framed(item).keyed("chosen-other"));
    }
    double end = LEFT + COLUMN * stories;
    marks.add(
        Svg.rect("not-counted", end, FIRST - 4, Math.max(0, RIGHT - end) + 4, 3 * APART - 14)
            .keyed("not-counted"));
    rings(marks, words);
    marks.addAll(intervals(words, comparison).nodes());
    return Svg.plot(CHART + CHART_HEIGHT + 44, words.plain("picture"), marks);
  }

  private static CellPaths strip(int place) {
    return new CellPaths(PairItem.A_STORY, LEFT, FIRST + place * APART, COLUMN, ROW);
  }

  private void strip(
      List<Node> marks,
      Words words,
      int place,
      String name,
      IntPredicate isRight,
      String cssClass) {
    int all = evaluation.outcomes().size();
    Element cells =
        Svg.group(
            "strip",
            strip(place).path(cssClass, all, isRight),
            strip(place).path("answer-wrong", all, isRight.negate()));
    marks.add(cells.with("data-mark", name).keyed("strip-" + name));
    marks.add(label(words, place, "strip." + name));
  }

  private static Element label(Words words, int place, String key) {
    return Svg.label("label small", LEFT, FIRST - 6 + place * APART, words.plain(key)).keyed(key);
  }

  private void differences(List<Node> marks, Words words) {
    int all = evaluation.outcomes().size();
    Element cells =
        Svg.group(
            "strip",
            strip(2).path("answer-same", all, i -> difference(i) == 0),
            strip(2).path("answer-right", all, i -> difference(i) > 0),
            strip(2).path("answer-right other", all, i -> difference(i) < 0));
    marks.add(cells.keyed("strip-difference"));
    marks.add(label(words, 2, "strip.difference"));
  }

  private int difference(int pair) {
    int whole = evaluation.outcomes().get(pair).whole() > 0 ? 1 : 0;
    return whole - (evaluation.outcomes().get(pair).of(rival) > 0 ? 1 : 0);
  }

  private void rings(List<Node> marks, Words words) {
    Scale pairs = new Scale(1, Evaluation.STORIES * PairItem.A_STORY, LEFT, RIGHT);
    Scale counted = new Scale(0, Evaluation.STORIES, LEFT, RIGHT);
    marks.add(Svg.line("line thin", LEFT, 14, RIGHT, 14).keyed("rail-item"));
    marks.add(Handle.alongX("item", words.plain("handle.item"), item + 1, pairs, 14));
    marks.add(Svg.line("line thin", LEFT, CUT, RIGHT, CUT).keyed("rail-stories"));
    marks.add(Handle.alongX("stories", words.plain("handle.stories"), stories, counted, CUT));
  }

  private static Chart intervals(Words words, Comparison comparison) {
    Chart chart =
        Chart.of(
                Axis.of(-20, 40).named(words.plain("axis.difference")).every(10),
                Axis.of(0.4, 3.6).bare())
            .within(LEFT, CHART, RIGHT, CHART + CHART_HEIGHT)
            .with(Rule.up("loss", 0).named(words.plain("none")));
    double middle = comparison.questions() > 0 ? 100 * comparison.difference() : 0;
    if (!comparison.isTestable()) {
      return chart.with(Points.at("act", middle, 2).sized(5).marked("difference"));
    }
    chart = interval(chart, words, 3, middle, comparison.unpaired(), "unpaired");
    chart = interval(chart, words, 2, middle, comparison.paired(), "paired");
    return comparison.isTestableByText()
        ? interval(chart, words, 1, middle, comparison.byText(), "by-story")
        : chart;
  }

  private static Chart interval(
      Chart chart, Words words, double y, double middle, Judged judged, String name) {
    double low = 100 * judged.interval().low();
    double high = 100 * judged.interval().high();
    return chart
        .with(Curve.between("act", low, y, high, y))
        .with(Points.at("act", middle, y).sized(5).marked("difference"))
        .with(
            Svg.label(
                "label small own halo",
                chart.x().at(Math.min(22, Math.max(high, -20)) + 1.5),
                chart.y().at(y) + 5,
                words.plain("row." + name)));
  }
}
