package forwardpass.lessons.evaluation;

import forwardpass.engine.model.Gpt;
import forwardpass.engine.model.GptConfig;
import forwardpass.engine.model.GptWeights;
import forwardpass.engine.model.ShippedModel;
import forwardpass.engine.model.WeightFormat;
import forwardpass.engine.tensor.Backend;
import forwardpass.engine.tensor.Scope;
import forwardpass.lessons.bookmodel.BookModel;
import forwardpass.lessons.evaluation.Evaluation.Outcome;
import forwardpass.lessons.plain.Ascii;
import forwardpass.lessons.work.Task;
import forwardpass.lessons.work.TaskContext;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Lets three models read fifty stories: the one that ships, the same in four bits, and the same
 * without its last block. Each story is read once by each, a slice each; at the four places that
 * are asked about, the logit of the story's word is compared with that of the wrong one, at the
 * first token in which the two differ.
 */
public final class PairsTask implements Task {
  public static final String NAME = "statistics-pairs";

  private final int first;
  private final List<Outcome> outcomes = new ArrayList<>();
  private final List<Gpt> models = new ArrayList<>();
  private final List<int[]> margins = new ArrayList<>(); // of the story under way, a model each
  private @Nullable TaskContext context;
  private @Nullable BookModel shipped;

  /** The input is the seed of the first story. */
  public PairsTask(String input) {
    first = Ascii.whole(input);
  }

  @Override
  public List<String> files() {
    return BookModel.FILES;
  }

  @Override
  public void begin(TaskContext place) {
    context = place;
  }

  @Override
  public @Nullable String advance() {
    BookModel model = shipped;
    if (model == null) {
      wake();
      return null;
    }
    int story = first + outcomes.size() / PairItem.A_STORY;
    List<PairItem> items = PairItem.ofStory(story);
    margins.add(margins(model, models.get(margins.size()), items));
    if (margins.size() < models.size()) {
      return null;
    }
    for (int i = 0; i < items.size(); i++) {
      outcomes.add(
          new Outcome(
              items.get(i).kind(), margins.get(0)[i], margins.get(1)[i], margins.get(2)[i]));
    }
    margins.clear();
    return Evaluation.CODEC.encode(new Evaluation(first, outcomes));
  }

  /** The shipped model, and two made of its weights. */
  private void wake() {
    if (context == null) {
      throw new IllegalStateException("pairs: not begun");
    }
    BookModel model = context.model();
    ShippedModel files = model.shipped();
    Backend backend = model.backend();
    GptConfig shorter = files.config().withLayers(files.config().nLayers() - 1);
    models.add(model.gpt());
    models.add(new Gpt(backend, files.checkpoint().load(backend, WeightFormat.INT4)));
    models.add(
        new Gpt(backend, GptWeights.of(backend, shorter, files.checkpoint(), WeightFormat.INT8)));
    shipped = model;
  }

  /** ln P(right) − ln P(wrong) at each item of a story, as it is carried. */
  private static int[] margins(BookModel model, Gpt gpt, List<PairItem> items) {
    List<Integer> ids = model.tokens(items.get(0).text());
    int[][] batch = new int[1][ids.size()]; // what is read: all but the last token
    batch[0][0] = model.shipped().endOfText();
    for (int t = 1; t < ids.size(); t++) {
      batch[0][t] = ids.get(t - 1);
    }
    int vocab = model.shipped().config().vocabSize();
    int[] margins = new int[items.size()];
    Scope scope = model.backend().scope();
    try {
      float[] logits = model.backend().read(gpt.forward(batch)); // [1, T, vocab]
      for (int i = 0; i < margins.length; i++) {
        List<Integer> others = model.tokens(items.get(i).wrongText());
        int at = 0;
        while (ids.get(at).equals(others.get(at))) {
          at++;
        }
        double right = logits[at * vocab + ids.get(at)];
        double wrong = logits[at * vocab + others.get(at)];
        margins[i] = Evaluation.carried(right - wrong);
      }
    } finally {
      scope.close();
    }
    return margins;
  }

  @Override
  public boolean isDone() {
    return outcomes.size() == Evaluation.STORIES * PairItem.A_STORY;
  }

  @Override
  public void end() {
    for (int i = 1; i < models.size(); i++) { // the first is the context's own
      models.get(i).weights().free();
    }
  }
}
