package forwardpass.lessons.inspector;

import forwardpass.engine.inspect.Cell;
import forwardpass.engine.inspect.CellSum;
import forwardpass.engine.inspect.CellSum.Term;
import forwardpass.engine.inspect.CellTrace;
import forwardpass.engine.inspect.Recording;
import forwardpass.engine.inspect.Weights;
import forwardpass.engine.model.GptConfig;
import forwardpass.lessons.bookmodel.BookModel;
import forwardpass.lessons.headmaps.DrawnHeads;
import forwardpass.lessons.headmaps.ModelText;
import forwardpass.lessons.work.ModelAnswer;
import forwardpass.lessons.work.ModelSource;
import java.util.ArrayList;
import java.util.List;

/** Lets the model read a text at once, and reports what the inspector shows of that pass. */
public final class InspectTask extends ModelAnswer {
  public static final String NAME = "inspector-inspect";

  private final Asked asked;

  /** A task for that model; its input is as {@link Asked} writes it. */
  public InspectTask(ModelSource source, String input) {
    super(source);
    asked = Asked.CODEC.decode(input);
  }

  @Override
  protected String answer(BookModel model) {
    ModelText text = ModelText.of(model, asked.text());
    try (Recording run = text.recording()) {
      return Inspection.CODEC.encode(inspection(text, run));
    }
  }

  private Inspection inspection(ModelText text, Recording run) {
    Opened opened = new Opened(run, new Weights(run.gpt().config(), text.model().weights()));
    Place place = opened.clamped(asked.place());
    return new Inspection(
        Asked.CODEC.encode(asked),
        sizes(run),
        text.all(),
        text.pieces(),
        place.isNear() ? null : whole(text, opened),
        place.zoom() == Place.Zoom.TENSOR ? opened.window(place, opened::values) : null,
        place.zoom() == Place.Zoom.CELL ? traced(place, text, run) : null);
  }

  private static Whole whole(ModelText text, Opened opened) {
    Recording run = opened.run();
    Guesses guesses = new Guesses(text.model());
    return new Whole(
        DrawnHeads.of(text.maps(run)),
        guesses.of(guesses.last(run), Whole.GUESSES),
        lens(guesses, run),
        opened.pictures(opened::values));
  }

  /** The sizes of a pass. */
  public static Sizes sizes(Recording run) {
    GptConfig config = run.gpt().config();
    return new Sizes(
        run.length(),
        config.nLayers(),
        config.nHeads(),
        config.dModel(),
        config.dHead(),
        config.dMlp(),
        config.vocabSize());
  }

  /** What each stream would say if the model stopped there; the last row is what it says. */
  private static List<Guess> lens(Guesses guesses, Recording run) {
    List<Guess> lens = new ArrayList<>();
    int layers = run.gpt().config().nLayers();
    for (int block = -1; block < layers; block++) {
      float[] shares = run.lens(block);
      for (int token = 0; token < run.length(); token++) {
        lens.add(guesses.best(shares, token));
      }
    }
    return lens;
  }

  private static Traced traced(Place place, ModelText text, Recording run) {
    Cell cell = new Cell(place.tensor(), place.head(), place.row(), place.col());
    CellSum sum = new CellTrace(run, text.model().weights()).of(cell);
    int count = sum.terms().size();
    List<Integer> places =
        place.page() == 0 ? largest(sum) : Traced.stretch(place.page() - 1, count);
    List<Term> shown = new ArrayList<>();
    double rest = 0;
    for (Term term : sum.terms()) {
      rest += term.product();
    }
    for (int at : places) {
      Term term = sum.terms().get(at);
      shown.add(term);
      rest -= term.product();
    }
    CellSum part = new CellSum(sum.cell(), sum.rule(), shown, sum.parts(), sum.value());
    return new Traced(part, places, count, rest);
  }

  private static List<Integer> largest(CellSum sum) {
    double[] products = new double[sum.terms().size()];
    for (int i = 0; i < products.length; i++) {
      products[i] = sum.terms().get(i).product();
    }
    return Traced.largest(products);
  }
}
