package forwardpass.lessons.inspectorgradients;

import forwardpass.engine.inspect.Backward;
import forwardpass.engine.inspect.Cell;
import forwardpass.engine.inspect.CellFlow;
import forwardpass.engine.inspect.CellFlow.Flow;
import forwardpass.engine.inspect.FlowTrace;
import forwardpass.engine.inspect.Nudge;
import forwardpass.engine.inspect.Recording;
import forwardpass.engine.inspect.Weights;
import forwardpass.lessons.bookmodel.BookModel;
import forwardpass.lessons.bookmodel.ModelContext;
import forwardpass.lessons.headmaps.ModelText;
import forwardpass.lessons.inspector.Guess;
import forwardpass.lessons.inspector.InspectTask;
import forwardpass.lessons.inspector.Opened;
import forwardpass.lessons.inspector.Place;
import forwardpass.lessons.inspector.Place.Zoom;
import forwardpass.lessons.inspector.Stage;
import forwardpass.lessons.inspector.Traced;
import forwardpass.lessons.jobs.SoFar;
import forwardpass.lessons.work.BookModelTask;
import forwardpass.lessons.work.ModelSource;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Lets the model read a text, and walks back from a loss on it: one slice. Where a gradient is to
 * be measured too, each size of nudge is a slice.
 */
public final class WayBackTask extends BookModelTask {
  public static final String NAME = "inspector-gradients";
  private static final int SIZES = 5;
  private static final int CHOSEN = 1;
  private static final double BETWEEN = 10; // each size of nudge is so much smaller

  private final Wanted wanted;
  private final List<Double> deltas = new ArrayList<>();
  private final List<Double> slopes = new ArrayList<>();
  private @Nullable WayBack found;
  private double delta; // the largest
  private double grain;

  /** A task for that model; its input is as {@link Wanted} writes it. */
  public WayBackTask(ModelSource source, String input) {
    super(source);
    wanted = Wanted.CODEC.decode(input);
  }

  @Override
  protected @Nullable String first(BookModel model) {
    return wanted.isChecked() ? progress() : null;
  }

  private String progress() {
    return SoFar.CODEC.encode(new SoFar(deltas.size(), SIZES));
  }

  @Override
  protected String next(ModelContext reading) {
    BookModel model = reading.model();
    AskedText asked = AskedText.of(model, wanted);
    WayBack shown = found;
    if (shown == null) {
      try (Backward back = asked.back()) {
        shown = wayBack(asked, back);
      }
      found = shown;
    } else {
      measure(asked, shown);
    }
    return isDone() ? WayBack.CODEC.encode(withMeasured(shown)) : progress();
  }

  private WayBack wayBack(AskedText asked, Backward back) {
    Recording run = back.run();
    ModelText text = asked.text();
    Opened opened = new Opened(run, new Weights(run.gpt().config(), text.model().weights()));
    Place place = opened.clamped(wanted.place());
    Opened.Numbers numbers = wanted.isBack() ? back::of : opened::values;
    Flowed flowed = place.zoom() == Zoom.CELL ? flowed(place, text, back) : null;
    if (flowed != null) {
      grain = Nudge.grain(run.values("logits"), back.of("logits"));
      boolean isMatrix = opened.weights().has(place.tensor()) && opened.rows(place.tensor()) > 1;
      delta = BETWEEN * Nudge.delta(flowed.gradient(), spread(opened, place), isMatrix);
    }
    return new WayBack(
        Wanted.CODEC.encode(wanted),
        InspectTask.sizes(run),
        text.all(),
        text.pieces(),
        Guess.brief(back.loss()),
        asked.target(run),
        pulls(back),
        place.isNear() ? "" : opened.pictures(numbers),
        place.isNear() ? List.of() : strengths(opened, back),
        place.zoom() == Zoom.TENSOR ? opened.window(place, numbers) : null,
        flowed,
        null);
  }

  private static double spread(Opened opened, Place place) {
    return norm(opened.values(place.tensor()), 0, opened.values(place.tensor()).length)
        / Math.sqrt(opened.values(place.tensor()).length);
  }

  private static double norm(float[] values, int from, int to) {
    double square = 0;
    for (int i = from; i < to; i++) {
      square += (double) values[i] * values[i];
    }
    return Math.sqrt(square);
  }

  /** How hard each token's embedding is pulled. */
  static List<Double> pulls(Backward back) {
    float[] slopes = back.of("embed"); // [1, T, dModel]
    int width = back.run().cols("embed");
    List<Double> pulls = new ArrayList<>();
    for (int row = 0; row < back.run().length(); row++) {
      pulls.add(Guess.brief(norm(slopes, row * width, (row + 1) * width)));
    }
    return pulls;
  }

  static List<Strength> strengths(Opened opened, Backward back) {
    List<Strength> strengths = new ArrayList<>();
    for (String name : Stage.allWeights(back.run().gpt().config().nLayers())) {
      float[] slopes = back.of(name);
      int most = 0;
      for (int i = 1; i < slopes.length; i++) {
        most = Math.abs(slopes[i]) > Math.abs(slopes[most]) ? i : most;
      }
      int cols = opened.cols(name);
      Cell cell = new Cell(name, 0, most / cols, most % cols);
      double norm = norm(slopes, 0, slopes.length);
      strengths.add(new Strength(cell, Guess.brief(slopes[most]), Guess.brief(norm)));
    }
    return strengths;
  }

  private static Flowed flowed(Place place, ModelText text, Backward back) {
    Cell cell = new Cell(place.tensor(), place.head(), place.row(), place.col());
    CellFlow flow = new FlowTrace(back, text.model().weights()).of(cell);
    double[] products = new double[flow.flows().size()];
    for (int i = 0; i < products.length; i++) {
      products[i] = flow.flows().get(i).product();
    }
    List<Integer> places =
        place.page() == 0
            ? Traced.largest(products)
            : Traced.stretch(place.page() - 1, products.length);
    List<Flow> shown = new ArrayList<>();
    for (int at : places) {
      shown.add(flow.flows().get(at));
    }
    return new Flowed(
        cell, flow.value(), flow.gradient(), flow.sum(), shown, places, products.length);
  }

  private void measure(AskedText asked, WayBack shown) {
    Flowed flowed = shown.flowed();
    if (flowed != null) {
      Nudge.Measured measured = asked.nudge(flowed.cell()).measured(delta);
      deltas.add(measured.delta());
      slopes.add(measured.slope());
    }
    delta /= BETWEEN;
  }

  private WayBack withMeasured(WayBack shown) {
    return new WayBack(
        shown.asked(),
        shown.sizes(),
        shown.all(),
        shown.pieces(),
        shown.loss(),
        shown.target(),
        shown.pulls(),
        shown.pictures(),
        shown.strengths(),
        shown.window(),
        shown.flowed(),
        deltas.isEmpty() ? null : new Measuring(grain, deltas, slopes, CHOSEN));
  }

  @Override
  public boolean isDone() {
    WayBack shown = found;
    boolean isMeasured = wanted.isChecked() && shown != null && shown.flowed() != null;
    return shown != null && (!isMeasured || deltas.size() == SIZES);
  }
}
