package forwardpass.lessons.flashattention;

import forwardpass.lessons.chart.Axis;
import forwardpass.lessons.chart.Chart;
import forwardpass.lessons.chart.Curve;
import forwardpass.lessons.chart.Points;
import forwardpass.lessons.chart.Rule;
import forwardpass.lessons.node.Node;
import forwardpass.lessons.view.View;
import forwardpass.lessons.words.Words;

/**
 * The result so far after each tile, and the one of the whole softmax.
 *
 * @param places how many keys have been seen
 * @param outputs the results then
 */
@SuppressWarnings("ArrayRecordComponent") // made for one picture, never changed
record TilesPicture(double[] places, double[] outputs, double whole) implements View {
  @Override
  public Node lower(Words words) {
    double least = whole;
    double most = whole;
    for (double output : outputs) {
      least = Math.min(least, output);
      most = Math.max(most, output);
    }
    double room = Math.max(0.5, 0.2 * (most - least));
    Chart chart =
        Chart.of(
                Axis.of(0, 8.5).every(1).named(words.plain("axis.keys")),
                Axis.of(least - room, most + room).named(words.plain("axis.output")))
            .high(220)
            .with(Rule.across("muted", whole).named(words.plain("name.whole")))
            .with(Curve.through("value", places, outputs).thin())
            .with(Points.at("value", places, outputs));
    int last = places.length - 1;
    return chart
        .with(Points.at("value", places[last], outputs[last]).sized(6).marked("output"))
        .picture(words.plain("picture"));
  }
}
