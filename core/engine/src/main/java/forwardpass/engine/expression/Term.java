package forwardpass.engine.expression;

import java.util.List;

/** A node of the tree that a text is read into. Each knows where in the text it stands. */
sealed interface Term {
  /** The index in the text of the sign or the name that makes it what it is. */
  int at();

  /** A number in digits, or one with a name, such as π. */
  record Literal(int at, double value) implements Term {}

  /** A variable, or what was named before. */
  record Name(int at, String name) implements Term {}

  /** −term. */
  record Negated(int at, Term term) implements Term {}

  /** left operator right, the operator one of + - * . / ^, where the point is ·. */
  record Binary(int at, char operator, Term left, Term right) implements Term {}

  /** function(arguments). */
  record Call(int at, Function function, List<Term> arguments) implements Term {}

  /** [entries]. */
  record Listed(int at, List<Term> entries) implements Term {}

  /** term[index], counted from 0. */
  record Entry(int at, Term term, int index) implements Term {}
}
