package forwardpass.engine.inspect;

import forwardpass.engine.inspect.CellSum.Operand;
import forwardpass.engine.inspect.CellSum.Part;
import forwardpass.engine.inspect.CellSum.Rule;
import forwardpass.engine.inspect.CellSum.Term;
import forwardpass.engine.model.GptConfig;
import forwardpass.engine.model.MlpKind;
import forwardpass.engine.model.NormKind;
import forwardpass.engine.model.ParameterValues;
import forwardpass.engine.model.Positions;
import forwardpass.engine.tensor.Constants;
import forwardpass.engine.tensor.Float32;
import forwardpass.engine.tensor.LaneSum;
import java.util.ArrayList;
import java.util.List;

/**
 * Says of any number of a recorded pass how it was computed, one step back: from the activations
 * before it and from weights. It computes the step again, in the order in which every backend adds,
 * so its value has the activation's bits. For models of GPT-2's architecture.
 */
public final class CellTrace {
  private final Recording run;
  private final GptConfig config;
  private final Weights weights;

  /**
   * Looks into a recording in which nothing was edited.
   *
   * @param values the model's weights
   * @throws IllegalArgumentException if the model is not of GPT-2's architecture
   */
  public CellTrace(Recording run, ParameterValues values) {
    this.run = run;
    config = run.gpt().config();
    weights = new Weights(config, values);
    requireGpt2(config);
  }

  static void requireGpt2(GptConfig config) {
    boolean isGpt2 =
        config.positions() instanceof Positions.Learned
            && config.norm() == NormKind.LAYER
            && config.mlp() == MlpKind.GELU_TANH
            && config.tiedHead()
            && config.nKvHeads() == config.nHeads()
            && !config.qkNorm()
            && config.logitCap() == Float.POSITIVE_INFINITY;
    if (!isGpt2) {
      throw new IllegalArgumentException(
          "trace: only models of GPT-2's architecture can be traced");
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
          layer == 0
              ? added(cell, "embed", "posEmbed")
              : copied(cell, Recording.block(layer - 1) + "residPost");
      case "attnNorm" -> normed(cell, block + "residPre", block + "attnNorm");
      case "q" -> projected(cell, block, "Q");
      case "k" -> projected(cell, block, "K");
      case "v" -> projected(cell, block, "V");
      case "attnScores" -> score(cell, block);
      case "pattern" -> share(cell, block + "attnScores", cell.row() + 1);
      case "z" -> mean(cell, block);
      case "attnOut" -> linear(cell, merged(cell.row(), block + "z"), block + "attention.", "O");
      case "residMid" -> added(cell, block + "residPre", block + "attnOut");
      case "mlpNorm" -> normed(cell, block + "residMid", block + "mlpNorm");
      case "mlpPre" -> linear(cell, row(cell.row(), block + "mlpNorm"), block + "mlp.", "In");
      case "mlpPost" -> bent(cell, block + "mlpPre");
      case "mlpOut" -> linear(cell, row(cell.row(), block + "mlpPost"), block + "mlp.", "Out");
      case "residPost" -> added(cell, block + "residMid", block + "mlpOut");
      case "finalNorm" -> normed(cell, last(), "finalNorm");
      case "logits" -> logit(cell);
      case Recording.PROBS -> share(cell, "logits", config.vocabSize());
      default -> throw new IllegalArgumentException("trace: no rule for " + cell.tensor());
    };
  }

  private String last() {
    return Recording.block(config.nLayers() - 1) + "residPost";
  }

  private Operand computed(String tensor, int head, int row, int col) {
    Cell cell = new Cell(tensor, head, row, col);
    return new Operand(cell, run.value(cell), false);
  }

  /** A row of a tensor without heads. */
  private List<Operand> row(int row, String tensor) {
    return row(row, tensor, 0);
  }

  private List<Operand> row(int row, String tensor, int head) {
    List<Operand> all = new ArrayList<>();
    for (int col = 0; col < run.cols(tensor); col++) {
      all.add(computed(tensor, head, row, col));
    }
    return all;
  }

  /** The heads' vectors of one token side by side, [nHeads · dHead]. */
  private List<Operand> merged(int row, String tensor) {
    List<Operand> all = new ArrayList<>();
    for (int head = 0; head < run.heads(tensor); head++) {
      all.addAll(row(row, tensor, head));
    }
    return all;
  }

  private static Part part(String name, Operand from) {
    return new Part(name, from, from.value());
  }

  private static Part part(String name, float value) {
    return new Part(name, null, value);
  }

  private static CellSum looked(Cell cell, Operand weight) {
    return new CellSum(
        cell, Rule.LOOKUP, List.of(), List.of(part("weight", weight)), weight.value());
  }

  private CellSum copied(Cell cell, String tensor) {
    Operand from = computed(tensor, 0, cell.row(), cell.col());
    return new CellSum(cell, Rule.COPY, List.of(), List.of(part("x", from)), from.value());
  }

  private CellSum added(Cell cell, String left, String right) {
    Operand a = computed(left, 0, cell.row(), cell.col());
    Operand b = computed(right, 0, cell.row(), cell.col());
    List<Term> terms = List.of(new Term(a, null, a.value()), new Term(b, null, b.value()));
    return new CellSum(cell, Rule.ADD, terms, List.of(), a.value() + b.value());
  }

  /** d = x − mean, s = 1 / √(mean(d²) + ε), then d · s · gain + bias. */
  private CellSum normed(Cell cell, String tensor, String norm) {
    int n = config.dModel();
    float[] x = run.values(tensor);
    int at = cell.row() * n;
    float mean = LaneSum.sum(x, at, n) / n;
    float[] d = new float[n];
    for (int i = 0; i < n; i++) {
      d[i] = x[at + i] - mean;
    }
    float variance = LaneSum.sumOfSquares(d, 0, n) / n;
    float scale = 1 / (float) Math.sqrt(variance + config.normEpsilon());
    Operand gain = weights.of(norm + ".gain", cell.col());
    Operand bias = weights.of(norm + ".bias", cell.col());
    List<Part> parts =
        List.of(
            part("x", computed(tensor, 0, cell.row(), cell.col())),
            part("mean", mean),
            part("variance", variance),
            part("epsilon", config.normEpsilon()),
            part("scale", scale),
            part("gain", gain),
            part("bias", bias));
    float value = d[cell.col()] * scale * gain.value() + bias.value();
    return new CellSum(cell, Rule.NORM, List.of(), parts, value);
  }

  /** Queries, keys and values: the heads' columns lie side by side in the weights. */
  private CellSum projected(Cell cell, String block, String letter) {
    int output = cell.head() * config.dHead() + cell.col();
    List<Operand> x = row(cell.row(), block + "attnNorm");
    return linear(cell, x, block + "attention.", letter, output);
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
    List<Part> parts = List.of(part("bias", bias));
    return new CellSum(cell, Rule.PRODUCT, terms, parts, sum + bias.value());
  }

  private CellSum logit(Cell cell) {
    List<Operand> x = row(cell.row(), "finalNorm");
    List<Term> terms = weights.terms(x, Weights.TABLE, cell.col());
    float sum = weights.sum(x, Weights.TABLE, cell.col());
    return new CellSum(cell, Rule.PRODUCT, terms, List.of(), sum);
  }

  /** A query with a key, divided by the root of their width. */
  private CellSum score(Cell cell, String block) {
    List<Term> terms = new ArrayList<>();
    float sum = 0;
    for (int j = 0; j < config.dHead(); j++) {
      Operand q = computed(block + "q", cell.head(), cell.row(), j);
      Operand k = computed(block + "k", cell.head(), cell.col(), j);
      Term term = new Term(q, k, q.value() * k.value());
      terms.add(term);
      sum += term.product();
    }
    float scale = (float) (1 / Math.sqrt(config.dHead()));
    return new CellSum(cell, Rule.PRODUCT, terms, List.of(part("scale", scale)), sum * scale);
  }

  /** softmax over the first {@code seen} numbers of the row. */
  private CellSum share(Cell cell, String tensor, int seen) {
    if (cell.col() >= seen) {
      return new CellSum(cell, Rule.MASKED, List.of(), List.of(), 0);
    }
    List<Operand> row = row(cell.row(), tensor, cell.head()).subList(0, seen);
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
    List<Part> parts = List.of(part("x", row.get(cell.col())), part("max", max), part("sum", sum));
    return new CellSum(cell, Rule.SOFTMAX, terms, parts, exps[cell.col()] / sum);
  }

  /** The mean of the values, weighted by the pattern. */
  private CellSum mean(Cell cell, String block) {
    List<Term> terms = new ArrayList<>();
    float sum = 0;
    for (int key = 0; key <= cell.row(); key++) {
      Operand weight = computed(block + "pattern", cell.head(), cell.row(), key);
      Operand value = computed(block + "v", cell.head(), key, cell.col());
      Term term = new Term(weight, value, weight.value() * value.value());
      terms.add(term);
      sum += term.product();
    }
    return new CellSum(cell, Rule.PRODUCT, terms, List.of(), sum);
  }

  /** x · ½ · (1 + tanh(√(2/π) (x + 0.044715 x³))). */
  private CellSum bent(Cell cell, String tensor) {
    Operand from = computed(tensor, 0, cell.row(), cell.col());
    float x = from.value();
    float inner = x + x * x * x * Constants.GELU_CUBIC;
    float bend = Float32.tanh(inner * Constants.SQRT_TWO_OVER_PI);
    List<Part> parts = List.of(part("x", from), part("bend", bend));
    return new CellSum(cell, Rule.GELU, List.of(), parts, x * 0.5f * (bend + 1));
  }
}
