package forwardpass.lessons.inspector;

import forwardpass.engine.inspect.Intervention;
import forwardpass.engine.inspect.Intervention.Lent;
import forwardpass.engine.inspect.Recording;
import forwardpass.engine.inspect.Weights;
import forwardpass.engine.model.ActivationName;
import forwardpass.lessons.bookmodel.BookModel;
import forwardpass.lessons.bookmodel.ModelContext;
import forwardpass.lessons.headmaps.ModelText;
import forwardpass.lessons.inspector.TwoReadings.Texts;
import forwardpass.lessons.jobs.SoFar;
import forwardpass.lessons.work.BookModelTask;
import forwardpass.lessons.work.ModelSource;
import java.util.ArrayList;
import java.util.List;

/**
 * Lets the model read two texts, then the first once more for each block and position, with the
 * second's activation put in there: one pass a slice.
 */
public final class PatchTask extends BookModelTask {
  public static final String NAME = "inspector-patch";

  private final String input;
  private final List<Guess> next = new ArrayList<>();
  private final List<Lent> lent = new ArrayList<>(); // the second text's activation, by block
  private final List<Guess> patched = new ArrayList<>();
  private final List<Double> shares = new ArrayList<>();
  private final List<Double> differences = new ArrayList<>();
  private final StringBuilder pictures = new StringBuilder();
  private List<ModelText> texts = List.of();
  private Sizes sizes = new Sizes(1, 1, 1, 1, 1, 1, 1);
  private int common;
  private double before;

  /** A task for that model; its input is as {@link Texts} writes it. */
  public PatchTask(ModelSource source, String input) {
    super(source);
    this.input = input;
  }

  @Override
  protected String first(BookModel model) {
    Texts both = Texts.CODEC.decode(input);
    texts = List.of(ModelText.of(model, both.first()), ModelText.of(model, both.second()));
    common = Math.min(texts.get(0).ids().size(), texts.get(1).ids().size());
    return progress();
  }

  private int all() {
    return sizes.layers() * common;
  }

  private String progress() {
    return SoFar.CODEC.encode(new SoFar(patched.size(), Math.max(1, all())));
  }

  @Override
  protected String next(ModelContext reading) {
    if (lent.isEmpty()) {
      readBoth();
    } else {
      readPatched(reading.model());
    }
    return isDone() ? TwoReadings.CODEC.encode(readings()) : progress();
  }

  private void readBoth() {
    try (Recording one = texts.get(0).recording();
        Recording two = texts.get(1).recording()) {
      sizes = InspectTask.sizes(one);
      Guesses guesses = new Guesses(texts.get(0).model());
      next.add(guesses.of(guesses.last(one), 1).get(0));
      next.add(guesses.of(guesses.last(two), 1).get(0));
      before = Guess.brief(guesses.last(one)[next.get(1).id()]);
      for (int layer = 0; layer < sizes.layers(); layer++) {
        lent.add(new Lent(two, Recording.block(layer) + what().text()));
      }
      pictures.append(pictures(one)).append(pictures(two));
      for (String name : Stage.all(sizes.layers())) {
        differences.add(Guess.brief(difference(one, two, name)));
      }
    }
  }

  private String pictures(Recording run) {
    Opened opened =
        new Opened(run, new Weights(run.gpt().config(), texts.get(0).model().weights()));
    return opened.pictures(opened::values);
  }

  /** √(Σ(a − b)² / Σa²) over the rows, and of a table over tokens the columns, that both have. */
  private double difference(Recording one, Recording two, String name) {
    float[] first = one.values(name);
    float[] second = two.values(name);
    int colsOfFirst = one.cols(name);
    int colsOfSecond = two.cols(name);
    int rowsOfFirst = one.rows(name);
    int rowsOfSecond = two.rows(name);
    int heads = one.heads(name);
    double off = 0;
    double size = 0;
    for (int head = 0; head < heads; head++) {
      for (int row = 0; row < common; row++) {
        int left = (head * rowsOfFirst + row) * colsOfFirst;
        int right = (head * rowsOfSecond + row) * colsOfSecond;
        for (int col = 0; col < Math.min(colsOfFirst, colsOfSecond); col++) {
          double a = first[left + col];
          double b = second[right + col];
          off += (a - b) * (a - b);
          size += a * a;
        }
      }
    }
    return size > 0 ? Math.sqrt(off / size) : 0;
  }

  private void readPatched(BookModel model) {
    int layer = patched.size() / common;
    int position = patched.size() % common;
    Intervention change =
        new Intervention(model.backend()).patched(what(), layer, position, lent.get(layer));
    try (Recording run = texts.get(0).edited(change)) {
      Guesses guesses = new Guesses(model);
      double[] after = guesses.last(run);
      patched.add(guesses.of(after, 1).get(0));
      shares.add(Guess.brief(after[next.get(1).id()]));
    }
  }

  private ActivationName what() {
    String wanted = Texts.CODEC.decode(input).what();
    for (ActivationName name : ActivationName.values()) {
      if (name.text().equals(wanted) && name.isInBlocks()) {
        return name;
      }
    }
    throw new IllegalArgumentException("patch: there is no activation " + wanted);
  }

  private TwoReadings readings() {
    return new TwoReadings(
        input,
        sizes,
        texts.get(0).pieces(),
        texts.get(1).pieces(),
        next,
        before,
        patched,
        shares,
        pictures.toString(),
        differences);
  }

  @Override
  public boolean isDone() {
    return !lent.isEmpty() && patched.size() == all();
  }
}
