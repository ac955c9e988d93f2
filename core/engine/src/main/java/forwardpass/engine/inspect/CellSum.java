package forwardpass.engine.inspect;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One number of a forward pass, and how it was computed.
 *
 * @param rule the kind of computation
 * @param terms what was added up, in the order in which it was; empty where nothing was
 * @param parts the other numbers that went into it, under names
 * @param value the result, with the same bits as the activation has
 */
public record CellSum(Cell cell, Rule rule, List<Term> terms, List<Part> parts, float value) {

  /** The kinds of computation. */
  public enum Rule {
    /** A weight: learned, not computed. In eight bits {@code whole} · {@code scale}. */
    LEARNED,
    /** A row of a table of weights. */
    LOOKUP,
    /** The number before it, as it is. */
    COPY,
    /** Two numbers added. */
    ADD,
    /** (x − mean) · scale · gain + bias. */
    NORM,
    /** A row times a column, plus {@code bias} where there is one, times {@code scale} too. */
    PRODUCT,
    /** exp(x − max) / sum. */
    SOFTMAX,
    /** What the causal mask leaves out: 0. */
    MASKED,
    /** x · ½ · (1 + bend). */
    GELU,
    /** x · scale · gain. */
    RMS_NORM,
    /** Two numbers of a head, turned by the position's angle: two products added. */
    ROTARY,
    /** x / (1 + exp(−x)), times what is not bent. */
    SWIGLU,
    /** x · ½ · (1 + bend), where bend is erf(x / √2). */
    GELU_EXACT
  }

  /**
   * A number that was read.
   *
   * @param isWeight whether it was learned, not computed
   */
  public record Operand(Cell cell, float value, boolean isWeight) {}

  /**
   * One summand.
   *
   * @param right what the left was multiplied by; null where it was not
   * @param product what was added: in a softmax exp(left − max)
   */
  public record Term(Operand left, @Nullable Operand right, float product) {}

  /**
   * A number with a name of its own, such as {@code mean}.
   *
   * @param cell where it stands; null where it stands nowhere
   */
  public record Part(String name, @Nullable Operand cell, float value) {}

  public CellSum {
    terms = List.copyOf(terms);
    parts = List.copyOf(parts);
  }
}
