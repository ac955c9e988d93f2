package forwardpass.engine.inspect;

import forwardpass.engine.inspect.CellSum.Operand;
import forwardpass.engine.inspect.CellSum.Part;
import forwardpass.engine.inspect.CellSum.Rule;
import forwardpass.engine.inspect.CellSum.Term;
import forwardpass.engine.model.GptConfig;
import forwardpass.engine.model.MlpKind;
import forwardpass.engine.model.ParameterValues;
import forwardpass.engine.model.Positions;
import forwardpass.engine.tensor.Float32;
import forwardpass.engine.tensor.LaneSum;
import java.util.ArrayList;
import java.util.List;

/**
 * Says of any number of a recorded pass how it was computed, one step back: from the activations
 * before it and from weights. It computes the step again, in the order in which every backend adds,
 * so its value has the activation's bits. For models built as GPT-2 or as Llama.
 */
public final class CellTrace {
  private final Recording run;
  private final GptConfig config;
  private final Weights weights;
  private final Operands numbers;
  private final NormCells norms;
  private final BendCells bends;

  /**
   * Looks into a recording in which nothing was edited.
   *
   * @param values the model's weights
   * @throws IllegalArgumentException if the model has norms on queries and keys, capped logits, or
   *     squared ReLUs
   */
  public CellTrace(Recording run, ParameterValues values) {
    this.run = run;
    config = run.gpt().config();
    requireTraceable(config);
    weights = new Weights(config, values);
    numbers = new Operands(run);
    norms = new NormCells(numbers, weights);
    bends = new BendCells(numbers);
  }

  private static void requireTraceable(GptConfig config) {
    if (config.qkNorm()
        || config.logitCap() < Float.POSITIVE_INFINITY
        || config.mlp() == MlpKind.RELU_SQUARED) {
      throw new IllegalArgumentException(
          "trace: queries and keys with norms, capped logits and squared ReLUs are not traced");
    }
  }

  /**
   * How a cell of an activation or a weight came about.
   *
   * @throws IllegalArgumentException if there is no such cell
   */
  public CellSum of(Cell cell) {
    if (weights.has(cell.tensor())) {
      return weights.learned(cell);
    }
    run.at(cell); // it exists
    int layer = Recording.layer(cell.tensor());
    String block = layer < 0 ? "" : Recording.block(layer);
    return switch (Recording.withoutBlock(cell.tensor())) {
      case "embed" -> looked(cell, weights.of(Weights.TABLE, run.token(cell.row()), cell.col()));
      case "posEmbed" -> looked(cell, weights.of("positionEmbedding", cell.row(), cell.col()));
      case "residPre" ->
          layer == 0 ? entered(cell) : copied(cell, Recording.block(layer - 1) + "residPost");
      case "attnNorm" -> norms.of(cell, block + "residPre", block + "attnNorm");
      case "q" -> projected(cell, block, "Q");
      case "k" -> projected(cell, block, "K");
      case "v" -> projected(cell, block, "V");
      case "rotQ" -> bends.turned(cell, block + "q");
      case "rotK" -> bends.turned(cell, block + "k");
      case "attnScores" -> score(cell, block);
      case "pattern" -> share(cell, block + "attnScores", cell.row() + 1);
      case "z" -> mean(cell, block);
      case "attnOut" ->
          linear(cell, numbers.merged(cell.row(), block + "z"), block + "attention.", "O");
      case "residMid" -> added(cell, block + "residPre", block + "attnOut");
      case "mlpNorm" -> norms.of(cell, block + "residMid", block + "mlpNorm");
      case "mlpPre" -> fed(cell, block, isGated() ? "Gate" : "In");
      case "mlpPreLinear" -> fed(cell, block, "In");
      case "mlpPost" ->
          isGated() ? bends.gated(cell, block) : bends.bent(cell, block + "mlpPre", config.mlp());
      case "mlpOut" ->
          linear(cell, numbers.row(cell.row(), block + "mlpPost"), block + "mlp.", "Out");
      case "residPost" -> added(cell, block + "residMid", block + "mlpOut");
      case "finalNorm" -> norms.of(cell, last(), "finalNorm");
      case "logits" -> logit(cell);
      case Recording.PROBS -> share(cell, "logits", config.vocabSize());
      default -> throw new IllegalArgumentException("trace: no rule for " + cell.tensor());
    };
  }

  private String last() {
    return Recording.block(config.nLayers() - 1) + "residPost";
  }

  private boolean isGated() {
    return config.mlp() == MlpKind.SWIGLU;
  }

  private static CellSum looked(Cell cell, Operand weight) {
    return new CellSum(
        cell, Rule.LOOKUP, List.of(), List.of(Operands.part("weight", weight)), weight.value());
  }

  /** The stream as it enters the first block: learned positions are added to the tokens. */
  private CellSum entered(Cell cell) {
    return weights.has("positionEmbedding")
        ? added(cell, "embed", "posEmbed")
        : copied(cell, "embed");
  }

  private CellSum copied(Cell cell, String tensor) {
    Operand from = numbers.at(tensor, 0, cell.row(), cell.col());
    return new CellSum(cell, Rule.COPY, List.of(), List.of(Operands.part("x", from)), from.value());
  }

  private CellSum added(Cell cell, String left, String right) {
    Operand a = numbers.at(left, 0, cell.row(), cell.col());
    Operand b = numbers.at(right, 0, cell.row(), cell.col());
    List<Term> terms = List.of(new Term(a, null, a.value()), new Term(b, null, b.value()));
    return new CellSum(cell, Rule.ADD, terms, List.of(), a.value() + b.value());
  }

  /** Queries, keys and values: the heads' columns lie side by side in the weights. */
  private CellSum projected(Cell cell, String block, String letter) {
    int output = cell.head() * config.dHead() + cell.col();
    List<Operand> x = numbers.row(cell.row(), block + "attnNorm");
    return linear(cell, x, block + "attention.", letter, output);
  }

  private CellSum fed(Cell cell, String block, String letter) {
    return linear(cell, numbers.row(cell.row(), block + "mlpNorm"), block + "mlp.", letter);
  }

  private CellSum linear(Cell cell, List<Operand> x, String where, String letter) {
    return linear(cell, x, where, letter, cell.col());
  }

  private CellSum linear(Cell cell, List<Operand> x, String where, String letter, int output) {
    String w = where + "w" + letter;
    float sum = weights.sum(x, w, output);
    List<Term> terms = weights.terms(x, w, output);
    if (!weights.has(where + "b" + letter)) {
      return new CellSum(cell, Rule.PRODUCT, terms, List.of(), sum);
    }
    Operand bias = weights.of(where + "b" + letter, output);
    List<Part> parts = List.of(Operands.part("bias", bias));
    return new CellSum(cell, Rule.PRODUCT, terms, parts, sum + bias.value());
  }

  private CellSum logit(Cell cell) {
    List<Operand> x = numbers.row(cell.row(), "finalNorm");
    String head = Weights.head(config);
    List<Term> terms = weights.terms(x, head, cell.col());
    float sum = weights.sum(x, head, cell.col());
    return new CellSum(cell, Rule.PRODUCT, terms, List.of(), sum);
  }

  /** The head of keys and values that a head of queries shares with its neighbours. */
  private int shared(int head) {
    return head / (config.nHeads() / config.nKvHeads());
  }

  /** A query with a key, turned where positions are rotary, divided by the root of their width. */
  private CellSum score(Cell cell, String block) {
    boolean isTurned = config.positions() instanceof Positions.Rotary;
    String query = block + (isTurned ? "rotQ" : "q");
    String key = block + (isTurned ? "rotK" : "k");
    List<Term> terms = new ArrayList<>();
    float sum = 0;
    for (int j = 0; j < config.dHead(); j++) {
      Operand q = numbers.at(query, cell.head(), cell.row(), j);
      Operand k = numbers.at(key, shared(cell.head()), cell.col(), j);
      Term term = new Term(q, k, q.value() * k.value());
      terms.add(term);
      sum += term.product();
    }
    float scale = (float) (1 / Math.sqrt(config.dHead()));
    return new CellSum(
        cell, Rule.PRODUCT, terms, List.of(Operands.part("scale", scale)), sum * scale);
  }

  /** softmax over the first {@code seen} numbers of the row. */
  private CellSum share(Cell cell, String tensor, int seen) {
    if (cell.col() >= seen) {
      return new CellSum(cell, Rule.MASKED, List.of(), List.of(), 0);
    }
    List<Operand> row = numbers.row(cell.row(), tensor, cell.head()).subList(0, seen);
    float max = row.get(0).value();
    for (Operand one : row) {
      max = Math.max(max, one.value());
    }
    float[] exps = new float[seen];
    List<Term> terms = new ArrayList<>();
    for (int i = 0; i < seen; i++) {
      exps[i] = Float32.exp(row.get(i).value() - max);
      terms.add(new Term(row.get(i), null, exps[i]));
    }
    float sum = LaneSum.sum(exps, 0, seen);
    List<Part> parts =
        List.of(
            Operands.part("x", row.get(cell.col())),
            Operands.part("max", max),
            Operands.part("sum", sum));
    return new CellSum(cell, Rule.SOFTMAX, terms, parts, exps[cell.col()] / sum);
  }

  /** The mean of the values, weighted by the pattern. */
  private CellSum mean(Cell cell, String block) {
    List<Term> terms = new ArrayList<>();
    float sum = 0;
    for (int key = 0; key <= cell.row(); key++) {
      Operand weight = numbers.at(block + "pattern", cell.head(), cell.row(), key);
      Operand value = numbers.at(block + "v", shared(cell.head()), key, cell.col());
      Term term = new Term(weight, value, weight.value() * value.value());
      terms.add(term);
      sum += term.product();
    }
    return new CellSum(cell, Rule.PRODUCT, terms, List.of(), sum);
  }
}
