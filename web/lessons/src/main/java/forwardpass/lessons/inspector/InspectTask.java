package forwardpass.lessons.inspector;

import forwardpass.engine.inspect.Cell;
import forwardpass.engine.inspect.CellSum;
import forwardpass.engine.inspect.CellSum.Term;
import forwardpass.engine.inspect.CellTrace;
import forwardpass.engine.inspect.Recording;
import forwardpass.engine.model.GptConfig;
import forwardpass.lessons.bookmodel.Best;
import forwardpass.lessons.bookmodel.BookModel;
import forwardpass.lessons.headmaps.DrawnHeads;
import forwardpass.lessons.headmaps.ModelText;
import forwardpass.lessons.work.ModelAnswer;
import java.util.ArrayList;
import java.util.List;

/** Lets the model read a text at once, and reports what the inspector shows of that pass. */
public final class InspectTask extends ModelAnswer {
  public static final String NAME = "inspector-inspect";
  private static final int PICTURE_ROWS = 32;
  private static final int PICTURE_COLS = 48;

  private final Asked asked;

  /** A task; its input is as {@link Asked} writes it. */
  public InspectTask(String input) {
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
    Place place = clamped(asked.place(), run);
    boolean isNear = place.zoom() == Place.Zoom.TENSOR || place.zoom() == Place.Zoom.CELL;
    return new Inspection(
        Asked.CODEC.encode(asked),
        sizes(run),
        text.all(),
        text.pieces(),
        isNear ? null : whole(text, run),
        place.zoom() == Place.Zoom.TENSOR ? window(place, run) : null,
        place.zoom() == Place.Zoom.CELL ? traced(place, text, run) : null);
  }

  private static Whole whole(ModelText text, Recording run) {
    Guesses guesses = new Guesses(text.model());
    return new Whole(
        DrawnHeads.of(text.maps(run)),
        guesses.of(guesses.last(run), Whole.GUESSES),
        lens(guesses, run),
        pictures(sizes(run), run));
  }

  /** The sizes of a pass. */
  static Sizes sizes(Recording run) {
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

  /** The small pictures of all tensors. */
  static String pictures(Sizes sizes, Recording run) {
    StringBuilder out = new StringBuilder();
    for (String name : Stage.all(sizes.layers())) {
      out.append(
          Picture.of(
              run.values(name),
              run.heads(name),
              run.rows(name),
              run.cols(name),
              Picture.ROWS,
              Picture.COLS));
    }
    return out.toString();
  }

  /** The place with its indices within this text and model. */
  private static Place clamped(Place place, Recording run) {
    String tensor = place.tensor();
    if (tensor.isEmpty()) {
      return place;
    }
    int head = Math.min(place.head(), run.heads(tensor) - 1);
    int row = Math.min(place.row(), run.rows(tensor) - 1);
    int col = Math.min(place.col(), run.cols(tensor) - 1);
    return place.zoom() == Place.Zoom.TENSOR
        ? Place.tensor(tensor, head, row, col)
        : Place.cell(tensor, head, row, col, place.page());
  }

  private static Window window(Place place, Recording run) {
    String tensor = place.tensor();
    int rows = run.rows(tensor);
    int cols = run.cols(tensor);
    float[] values = run.values(tensor);
    float[] matrix = new float[rows * cols];
    System.arraycopy(values, place.head() * rows * cols, matrix, 0, rows * cols);
    int width = Math.min(Window.COLS, cols);
    int height = Math.min(Window.ROWS, rows);
    int rowFrom = Math.min(place.row(), rows - height);
    int colFrom = Math.min(place.col(), cols - width);
    List<Double> shown = new ArrayList<>();
    for (int i = rowFrom; i < rowFrom + height; i++) {
      for (int j = colFrom; j < colFrom + width; j++) {
        shown.add((double) matrix[i * cols + j]);
      }
    }
    float most = 0;
    for (float value : matrix) {
      most = Math.max(most, Math.abs(value));
    }
    int pictureCols = Math.min(cols, PICTURE_COLS);
    String picture = Picture.of(matrix, 1, rows, cols, PICTURE_ROWS, pictureCols);
    return new Window(rows, cols, rowFrom, colFrom, width, shown, most, picture, pictureCols);
  }

  private static Traced traced(Place place, ModelText text, Recording run) {
    Cell cell = new Cell(place.tensor(), place.head(), place.row(), place.col());
    CellSum sum = new CellTrace(run, text.model().shipped().checkpoint()).of(cell);
    int count = sum.terms().size();
    List<Integer> places = place.page() == 0 ? largest(sum) : stretch(place.page() - 1, count);
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
    double[] sizes = new double[sum.terms().size()];
    for (int i = 0; i < sizes.length; i++) {
      sizes[i] = Math.abs(sum.terms().get(i).product());
    }
    List<Integer> places = new ArrayList<>();
    for (int place : Best.of(sizes, Traced.SHOWN)) {
      places.add(place);
    }
    return places;
  }

  private static List<Integer> stretch(int number, int count) {
    List<Integer> places = new ArrayList<>();
    int from = Math.max(0, Math.min(number * Traced.SHOWN, count - 1));
    for (int at = from; at < Math.min(from + Traced.SHOWN, count); at++) {
      places.add(at);
    }
    return places;
  }
}
