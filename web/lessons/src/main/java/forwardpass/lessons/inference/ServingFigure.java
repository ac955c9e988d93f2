package forwardpass.lessons.inference;

import forwardpass.engine.random.Rng;
import forwardpass.engine.serving.Serving;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.panel.Panel;
import forwardpass.lessons.panel.PanelFigure;
import forwardpass.lessons.parameter.IntegerParameter;
import forwardpass.lessons.parameter.NumberParameter;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.view.TableBuilder;

/** What a batch does for many readers, and what each of them waits, simulated. */
public final class ServingFigure extends PanelFigure {
  static final int ANSWER = 100; // tokens
  private static final int REQUESTS = 200;
  static final IntegerParameter PLACES = new IntegerParameter("places", 8, 1, 64);
  static final NumberParameter RATE = new NumberParameter("rate", 10.0, 1, 60, 1);
  private static final NumberParameter READ = new NumberParameter("read", 5.0, 0.1, 50, 0.1);
  private static final NumberParameter EACH = new NumberParameter("each", 0.2, 0.01, 5, 0.01);

  public ServingFigure() {
    super("inference-serving", PLACES, RATE, READ, EACH);
    fieldsAre(PLACES, RATE, READ, EACH);
  }

  static Serving server(Parameters given, int places, double rate) {
    return new Serving(places, rate, ANSWER, given.get(READ) / 1000, given.get(EACH) / 1000);
  }

  static Serving.Outcome run(Serving serving) {
    return serving.run(REQUESTS, Rng.seeded(1));
  }

  @Override
  protected Panel panel(Parameters parameters) {
    int places = parameters.get(PLACES);
    double rate = parameters.get(RATE);
    Serving server = server(parameters, places, rate);
    Serving.Outcome outcome = run(server);
    return Panel.saying(rate * ANSWER > server.capacity() ? "too-many" : "describe")
        .announce("places", Num.whole(places), "places")
        .announce("rate", Num.upTo(rate, 1), "rate")
        .announce("capacity", Num.groupedWhole(Math.floor(server.capacity() + 0.5)), "")
        .announce("wanted", Num.groupedWhole(Math.floor(rate * ANSWER + 0.5)))
        .announce("step", Num.upTo(1000 * server.stepSeconds(places), 2), "")
        .announce("latency", Num.fixed(outcome.latency(), 2), "latency")
        .announce("waiting", Num.fixed(outcome.waiting(), 2), "")
        .figure(new ServingPicture(parameters, outcome.latency()), table(parameters, rate))
        .verdict();
  }

  private static TableBuilder table(Parameters parameters, double rate) {
    TableBuilder table =
        TableBuilder.of(
            "table.caption",
            "table.places",
            "table.step",
            "table.capacity",
            "table.waiting",
            "table.latency");
    for (int places = 1; places <= 64; places *= 2) {
      Serving server = server(parameters, places, rate);
      Serving.Outcome outcome = run(server);
      table
          .row(places)
          .given(Num.whole(places))
          .live(Num.upTo(1000 * server.stepSeconds(places), 2))
          .live(Num.groupedWhole(Math.floor(server.capacity() + 0.5)))
          .fixed(2, outcome.waiting(), outcome.latency());
    }
    return table;
  }
}
