package forwardpass.engine.expression;

import java.util.ArrayList;
import java.util.List;

/**
 * What the names of an expression stand for: variables, in their order, and what is named in it.
 */
final class Names {
  /** How many variables an expression may have. */
  static final int MOST_VARIABLES = 8;

  private final List<String> variables = new ArrayList<>();
  private final List<String> named = new ArrayList<>();

  List<String> variables() {
    return List.copyOf(variables);
  }

  private static boolean has(List<String> names, String name) {
    for (String each : names) {
      if (each.equals(name)) {
        return true;
      }
    }
    return false;
  }

  /** A name that is used: e and π are numbers, what was not named before is a variable. */
  Term used(Token token) throws ExpressionFault {
    String name = token.text();
    if (!has(named, name)) {
      if (name.equals("e")) {
        return new Term.Literal(token.at(), Math.E);
      }
      if (name.equals("pi") || name.equals("\u03c0")) {
        return new Term.Literal(token.at(), Math.PI);
      }
      if (!has(variables, name)) {
        variables.add(name);
      }
      if (variables.size() > MOST_VARIABLES) {
        throw new ExpressionFault(Reason.TOO_MANY_VARIABLES, token, name, "" + MOST_VARIABLES);
      }
    }
    return new Term.Name(token.at(), name);
  }

  /** Faults unless a name can be given to something. */
  void requireFree(Token token) throws ExpressionFault {
    if (token.kind() != Token.Kind.NAME) {
      throw new ExpressionFault(Reason.NOT_A_NAME, token);
    }
    String name = token.text();
    if (Function.named(name) != null || name.equals("pi") || name.equals("\u03c0")) {
      throw new ExpressionFault(Reason.TAKEN_NAME, token);
    }
    if (has(named, name)) {
      throw new ExpressionFault(Reason.NAMED_TWICE, token);
    }
    if (has(variables, name)) {
      throw new ExpressionFault(Reason.NAMED_LATE, token);
    }
  }

  /** Gives a name, from now on, to what has just been read. */
  void give(Token token) throws ExpressionFault {
    requireFree(token); // s = s + 1: the s on the right was a variable
    named.add(token.text());
  }
}
