package forwardpass.lessons.decoding;

import forwardpass.engine.beam.Beam;
import forwardpass.engine.beam.BeamSearch;
import forwardpass.engine.numeric.Rounding;
import forwardpass.engine.probability.Categorical;
import forwardpass.engine.probability.CrossEntropy;
import forwardpass.engine.probability.Softmax;
import forwardpass.engine.random.Rng;
import forwardpass.lessons.bookmodel.Best;
import forwardpass.lessons.bookmodel.BookModel;
import forwardpass.lessons.bookmodel.ModelContext;
import forwardpass.lessons.decoding.Searched.Line;
import forwardpass.lessons.jobs.SoFar;
import forwardpass.lessons.plain.IntArrays;
import forwardpass.lessons.work.BookModelTask;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Searches with the model: in each slice it is asked about one of the texts that are followed. */
public final class BeamTask extends BookModelTask {
  public static final String NAME = "decoding-beam";

  private static final double TEN_THOUSANDTHS = 10_000;
  private static final int SEED = 1;

  private final String input;
  private final BeamRequest request;
  private final List<Integer> prompt = new ArrayList<>();
  private final List<double[]> answers = new ArrayList<>();
  private final List<List<Line>> steps = new ArrayList<>();
  private BeamSearch search;
  private List<Beam> beams;

  public BeamTask(String input) {
    this.input = input;
    request = BeamRequest.CODEC.decode(input);
    search = new BeamSearch(request.width(), -1, 0);
    beams = search.start();
  }

  @Override
  protected String first(BookModel model) {
    int end = model.shipped().endOfText();
    search = new BeamSearch(request.width(), end, 0);
    prompt.add(end);
    prompt.addAll(model.tokens(request.text()));
    int room = model.shipped().config().nCtx() - request.steps();
    if (prompt.size() > room) {
      throw new IllegalArgumentException(
          "beam: " + prompt.size() + " tokens, and " + room + " can be read");
    }
    return progress();
  }

  @Override
  protected String next(ModelContext reader) {
    if (answers.size() < beams.size()) {
      Beam beam = beams.get(answers.size());
      answers.add(beam.hasEnded() ? new double[0] : logs(read(reader, beam.tokens())));
    }
    if (answers.size() == beams.size()) {
      step(reader.model());
    }
    return isDone() ? Searched.CODEC.encode(searched(reader)) : progress();
  }

  private void step(BookModel model) {
    List<Beam> candidates = search.candidates(beams, answers);
    beams = search.kept(candidates);
    answers.clear();
    List<Line> lines = new ArrayList<>();
    for (int i = 0; i < candidates.size(); i++) {
      Beam beam = candidates.get(i);
      lines.add(line(model, beam.tokens(), beam.logP(), i < beams.size()));
    }
    steps.add(lines);
  }

  private static Line line(BookModel model, List<Integer> tokens, double logP, boolean isKept) {
    StringBuilder written = new StringBuilder();
    for (int id : tokens) {
      written.append(model.piece(id));
    }
    double rounded = Rounding.rint(logP * TEN_THOUSANDTHS) / TEN_THOUSANDTHS;
    return new Line(written.toString(), rounded, isKept);
  }

  private double[] read(ModelContext reader, List<Integer> written) {
    List<Integer> all = new ArrayList<>(prompt);
    all.addAll(written);
    reader.restart();
    return reader.read(IntArrays.of(all));
  }

  private static double[] logs(double[] logits) {
    double[] logs = new double[logits.length];
    for (int id = 0; id < logs.length; id++) {
      logs[id] = -CrossEntropy.ofLogits(logits, id);
    }
    return logs;
  }

  private Searched searched(ModelContext reader) {
    Rng rng = Rng.seeded(SEED);
    Line greedy = written(reader, null);
    Line drawn = written(reader, rng);
    return new Searched(input, greedy, drawn, steps, reader.model().fileBytes());
  }

  /** As many tokens: the likeliest ones, or drawn ones. */
  private Line written(ModelContext reader, @Nullable Rng rng) {
    BookModel model = reader.model();
    List<Integer> written = new ArrayList<>();
    double logP = 0;
    double[] logits = read(reader, written);
    boolean hasEnded = false;
    while (written.size() < request.steps() && !hasEnded) {
      int id =
          rng == null
              ? Best.of(logits, 1)[0]
              : Categorical.outcomeAt(Softmax.softmax(logits), rng.nextDouble());
      logP -= CrossEntropy.ofLogits(logits, id);
      written.add(id);
      hasEnded = id == model.shipped().endOfText();
      logits = hasEnded ? logits : reader.read(id);
    }
    return line(model, written, logP, true);
  }

  private String progress() {
    return SoFar.CODEC.encode(new SoFar(steps.size(), request.steps()));
  }

  @Override
  public boolean isDone() {
    return !prompt.isEmpty() && (steps.size() == request.steps() || BeamSearch.haveEnded(beams));
  }
}
