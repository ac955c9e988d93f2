package forwardpass.lessons.inspector;

import forwardpass.engine.inspect.Cell;
import forwardpass.engine.inspect.Contributions;
import forwardpass.engine.inspect.Intervention;
import forwardpass.engine.inspect.Recording;
import forwardpass.engine.model.GptConfig;
import forwardpass.lessons.bookmodel.Best;
import forwardpass.lessons.bookmodel.BookModel;
import forwardpass.lessons.headmaps.ModelText;
import forwardpass.lessons.inspector.Ablation.Question;
import forwardpass.lessons.inspector.Ablation.Row;
import forwardpass.lessons.work.ModelAnswer;
import forwardpass.lessons.work.ModelSource;
import java.util.ArrayList;
import java.util.List;

/** Lets the model read a text twice, whole and with parts switched off. */
public final class AblateTask extends ModelAnswer {
  public static final String NAME = "inspector-ablate";
  private static final int GUESSES = 6;
  private static final int NEURONS = 8;

  private final String input;
  private final Question question;

  /** A task for that model; its input is as {@link Question} writes it. */
  public AblateTask(ModelSource source, String input) {
    super(source);
    this.input = input;
    question = Question.CODEC.decode(input);
  }

  @Override
  protected String answer(BookModel model) {
    ModelText text = ModelText.of(model, question.text());
    try (Recording whole = text.recording();
        Recording less = text.edited(change(model, text))) {
      return Ablation.CODEC.encode(ablation(text, whole, less));
    }
  }

  /** The change; what the model or the text has not is left out of it. */
  private Intervention change(BookModel model, ModelText text) {
    GptConfig config = model.gpt().config();
    Intervention change = new Intervention(model.backend());
    for (String name : question.off().names()) {
      int first = Off.first(name);
      if (Off.isHead(name) && first < config.nLayers() * config.nHeads()) {
        change.withoutHead(first / config.nHeads(), first % config.nHeads());
      } else if (Off.isPosition(name) && first < text.ids().size()) {
        change.hidden(first);
      } else if (Off.isNeuron(name)
          && first < config.nLayers()
          && Off.neuron(name) < config.dMlp()) {
        change.withoutNeuron(first, Off.neuron(name));
      }
    }
    return change;
  }

  private Ablation ablation(ModelText text, Recording whole, Recording less) {
    Guesses guesses = new Guesses(text.model());
    double[] before = guesses.last(whole);
    double[] after = guesses.last(less);
    int likeliest = Best.of(before, 1)[0];
    boolean isChosen = question.token() >= 0 && question.token() < before.length;
    int token = isChosen ? question.token() : likeliest;
    int last = whole.length() - 1;
    Cell logit = new Cell("logits", 0, last, token);
    Contributions parts = new Contributions(whole, text.model().weights(), last, token);
    return new Ablation(
        input,
        InspectTask.sizes(whole),
        text.all(),
        text.pieces(),
        rows(guesses, before, after),
        guesses.of(token, before[token]),
        Guess.brief(whole.value(logit)),
        Guess.brief(less.value(logit)),
        added(parts),
        neurons(parts, whole.gpt().config()));
  }

  /** The likeliest before, then those that are likely after only. */
  private static List<Row> rows(Guesses guesses, double[] before, double[] after) {
    List<Row> rows = new ArrayList<>();
    for (int id : Best.of(before, GUESSES)) {
      rows.add(new Row(guesses.of(id, before[id]), Guess.brief(after[id])));
    }
    for (int id : Best.of(after, GUESSES)) {
      boolean isThere = false;
      for (Row row : rows) {
        isThere |= row.before().id() == id;
      }
      if (!isThere) {
        rows.add(new Row(guesses.of(id, before[id]), Guess.brief(after[id])));
      }
    }
    return rows;
  }

  private static List<Added> added(Contributions parts) {
    List<Added> added = new ArrayList<>();
    for (Contributions.Part part : parts.all()) {
      added.add(new Added(part.kind(), part.layer(), part.index(), Guess.brief(part.logit())));
    }
    return added;
  }

  private static List<Added> neurons(Contributions parts, GptConfig config) {
    double[] sizes = new double[config.nLayers() * config.dMlp()];
    double[] logits = new double[sizes.length];
    for (int layer = 0; layer < config.nLayers(); layer++) {
      double[] neurons = parts.neurons(layer);
      for (int i = 0; i < neurons.length; i++) {
        logits[layer * config.dMlp() + i] = neurons[i];
        sizes[layer * config.dMlp() + i] = Math.abs(neurons[i]);
      }
    }
    List<Added> best = new ArrayList<>();
    for (int at : Best.of(sizes, NEURONS)) {
      best.add(
          new Added("neuron", at / config.dMlp(), at % config.dMlp(), Guess.brief(logits[at])));
    }
    return best;
  }
}
