package forwardpass.lessons.inference;

import forwardpass.lessons.chart.Axis;
import forwardpass.lessons.chart.Chart;
import forwardpass.lessons.chart.Curve;
import forwardpass.lessons.chart.Points;
import forwardpass.lessons.node.Node;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.scene.Handle;
import forwardpass.lessons.view.View;
import forwardpass.lessons.words.Words;

/** Seconds to the end of an answer, over requests a second: for one place, for 64, and as set. */
record ServingPicture(Parameters given, double latency) implements View {
  private static final double[] RATES = {1, 2, 4, 7, 10, 15, 20, 30, 45, 60};
  private static final double MOST = 4; // seconds

  @Override
  public Node lower(Words words) {
    int places = given.get(ServingFigure.PLACES);
    double rate = given.get(ServingFigure.RATE);
    Axis across = Axis.of(0, 60).every(10).named(words.plain("axis.rate"));
    Chart chart =
        Chart.of(across, Axis.of(0, MOST).named(words.plain("axis.seconds"))).high(240).room(30);
    chart =
        chart
            .with(curve(1).thin().dashed().named(words.plain("name.one")))
            .with(curve(64).thin().dashed().named(words.plain("name.most")))
            .with(curve(places).named(words.plain("name.set")))
            .with(Points.at("act", rate, Math.min(MOST, latency)).marked("latency"));
    return chart
        .with(
            Handle.alongX(
                ServingFigure.RATE, words.plain("handle"), rate, chart.x(), chart.y().at(0)))
        .picture(words.plain("picture"));
  }

  private Curve curve(int places) {
    double[] seconds = new double[RATES.length];
    for (int i = 0; i < RATES.length; i++) {
      seconds[i] = ServingFigure.run(ServingFigure.server(given, places, RATES[i])).latency();
    }
    return Curve.through("act", RATES, seconds);
  }
}
