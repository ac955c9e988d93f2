package forwardpass.lessons.comparingmodels;

import forwardpass.lessons.chart.Axis;
import forwardpass.lessons.chart.Chart;
import forwardpass.lessons.chart.Curve;
import forwardpass.lessons.chart.Rule;
import forwardpass.lessons.node.Element;
import forwardpass.lessons.node.Node;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.scene.Handle;
import forwardpass.lessons.scene.Svg;
import forwardpass.lessons.view.View;
import forwardpass.lessons.words.Words;
import java.util.ArrayList;
import java.util.List;

/** The 200 questions as one bar of four parts; below it both errors, over the agreement. */
record SameItemsPicture(Counts counts) implements View {
  private static final double LEFT = 48;
  private static final double RIGHT = 448;
  private static final double BAR = 26;
  private static final double HEIGHT = 30;
  private static final double TOP = 108;

  @Override
  public Node lower(Words words) {
    double unpaired = 100 * counts.comparison().unpaired().error();
    int least = counts.least();
    int most = counts.most();
    double highest = Math.max(unpaired, 100 * counts.with(least).pairedError());
    double[] agreed = new double[most - least + 1];
    double[] errors = new double[most - least + 1];
    for (int i = 0; i < agreed.length; i++) {
      agreed[i] = least + i;
      errors[i] = 100 * counts.with(least + i).pairedError();
    }
    Chart chart =
        Chart.of(
                Axis.of(least, Math.max(most, least + 1)).named(words.plain("axis.both")),
                Axis.of(0, Math.max(2, Math.ceil(1.2 * highest))))
            .within(LEFT, TOP, RIGHT, TOP + 150)
            .with(Rule.across("loss", unpaired).named(words.plain("unpaired")).marked("unpaired"))
            .with(
                Curve.through("act", agreed, errors).named(words.plain("paired")).marked("paired"));
    List<Node> marks = new ArrayList<>();
    marks.addAll(bar(words));
    marks.addAll(chart.nodes());
    marks.add(Svg.label("label small", 8, TOP - 14, words.plain("axis.error")).keyed("up"));
    double y = chart.y().at(100 * counts.pairedError());
    marks.add(Handle.alongX("both", words.plain("handle"), counts.both(), chart.x(), y));
    return Svg.plot(chart.height(), words.plain("picture"), marks);
  }

  private List<Node> bar(Words words) {
    int[] parts = {counts.both(), counts.onlyA(), counts.onlyB(), counts.neither()};
    String[] names = {"both", "only-a", "only-b", "neither"};
    String[] meanings = {"both", "act", "weight", "neither"};
    List<Node> nodes = new ArrayList<>();
    double x = 8;
    double scale = (Svg.WIDTH - 16.0) / Counts.ITEMS;
    for (int i = 0; i < parts.length; i++) {
      double width = scale * parts[i];
      boolean isDiscordant = i == 1 || i == 2;
      Element part =
          Svg.group(
              "part " + meanings[i],
              Svg.rect("bar", x, BAR, width, HEIGHT),
              Svg.label("label small num mid", x + width / 2, BAR + 20, Num.whole(parts[i])));
      nodes.add(
          isDiscordant
              ? part.with("data-mark", "discordant").keyed(names[i])
              : part.keyed(names[i]));
      nodes.add(
          Svg.label(
                  "label small mid",
                  place(i, x + width / 2),
                  i % 2 == 0 ? BAR - 8 : BAR + HEIGHT + 15,
                  words.plain("part." + names[i]))
              .keyed(names[i] + "-name"));
      x += width;
    }
    return nodes;
  }

  /** Names stay within the picture, and those of one row apart. */
  private static double place(int part, double middle) {
    double[] from = {48, 40, 150, 60};
    double[] to = {330, 350, 440, 432};
    return Math.max(from[part], Math.min(to[part], middle));
  }
}
