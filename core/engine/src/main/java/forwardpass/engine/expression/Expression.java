package forwardpass.engine.expression;

import forwardpass.engine.autograd.Value;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An expression that has been read: {@code (3x+1)^2}, or with names for what is used more than
 * once, {@code d = [a,b,c] - mean([a,b,c]); d[0] / sqrt(mean(d^2))}.
 *
 * <p>Numbers and variables, + − × / ^, brackets, lists in [ ] whose entries are counted from 0, and
 * exp, ln, log, tanh, relu, sqrt, sigmoid, max, softmax, sum, mean, dot. On lists all of these but
 * the last four work entry by entry; · between two lists is their dot product, and max of a list
 * alone its largest entry. e and π are numbers, log is the natural logarithm. {@code 3x} is a
 * product, {@code ln x} a call.
 */
public final class Expression {
  /** The longest text, in characters. */
  public static final int LONGEST = 300;

  /** How many variables there may be. */
  public static final int MOST_VARIABLES = Names.MOST_VARIABLES;

  /** A part that was given a name. */
  record Part(Token name, Term term) {}

  private final List<String> variables;
  private final List<Part> parts;
  private final Term result;

  private Expression(List<String> variables, List<Part> parts, Term result) {
    this.variables = variables;
    this.parts = parts;
    this.result = result;
  }

  /**
   * Reads an expression.
   *
   * @throws ExpressionFault where the text is none, with the place and the reason; also where it
   *     has more than {@link #LONGEST} characters, {@value Parser#DEEPEST} brackets within one
   *     another, {@value Names#MOST_VARIABLES} variables or {@value Evaluation#MOST_OPERATIONS}
   *     operations
   */
  public static Expression parse(String text) throws ExpressionFault {
    if (text.length() > LONGEST) {
      String count = Integer.toString(text.length());
      throw new ExpressionFault(Reason.TOO_LONG, LONGEST, text.length(), count, "" + LONGEST);
    }
    TokenReader in = new TokenReader(Lexer.tokens(text));
    if (in.isAtEnd()) {
      throw new ExpressionFault(Reason.EMPTY, 0);
    }
    Names names = new Names();
    List<Part> parts = new ArrayList<>();
    Term result = null;
    while (result == null) {
      result = statement(in, names, parts);
    }
    Expression expression = new Expression(names.variables(), List.copyOf(parts), result);
    expression.requireValueForSome();
    return expression;
  }

  /** Reads a part with its name, or the result at the end: null where it was a part. */
  private static @Nullable Term statement(TokenReader in, Names names, List<Part> parts)
      throws ExpressionFault {
    Token first = in.peek();
    boolean isNamed = in.second().is("=");
    if (isNamed) {
      names.requireFree(first);
      in.next();
      in.next();
    } else if (in.isAtEnd()) {
      throw new ExpressionFault(Reason.RESULT_MISSING, first);
    }
    Parser parser = new Parser(in, names);
    Term term = parser.sum();
    boolean isEnded = in.take(";");
    if (!isEnded && !in.isAtEnd()) {
      throw parser.unexpected(in.peek());
    }
    if (isNamed) {
      names.give(first);
      parts.add(new Part(first, term));
      return null;
    }
    if (!in.isAtEnd()) {
      throw new ExpressionFault(Reason.NOT_A_NAME, first, first.text(), "");
    }
    return term;
  }

  /**
   * Lists that do not fit, a logarithm of −1: what is wrong whatever the variables are. With NaN
   * for every one of them, no number that depends on them can be refused.
   */
  private void requireValueForSome() throws ExpressionFault {
    double[] unknown = new double[variables.size()];
    for (int i = 0; i < unknown.length; i++) {
      unknown[i] = Double.NaN;
    }
    graph(unknown);
  }

  /** The names of the variables, in the order in which they first stand in the text. */
  public List<String> variables() {
    return variables;
  }

  /**
   * The result for these numbers, as a graph. Leaves with a label are the variables, those without
   * are constants; what was given a name has that as its label, entries of lists as {@code d[0]}.
   *
   * @param values a number for each variable, in the order of {@link #variables}
   * @throws ExpressionFault if it has no value or no slope there
   */
  public Value graph(double... values) throws ExpressionFault {
    if (values.length != variables.size()) {
      throw new IllegalArgumentException(
          "expression: " + variables.size() + " variables, " + values.length + " values");
    }
    Evaluation evaluation = new Evaluation();
    for (int i = 0; i < values.length; i++) {
      evaluation.set(variables.get(i), Value.of(variables.get(i), values[i]));
    }
    for (Part part : parts) {
      evaluation.name(part.name().text(), part.term());
    }
    return evaluation.result(result);
  }
}
