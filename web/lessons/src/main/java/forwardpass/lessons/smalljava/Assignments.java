package forwardpass.lessons.smalljava;

import forwardpass.lessons.words.Message;

/** Assignments, plain and compound, and steps by one. */
final class Assignments {
  private Assignments() {}

  static Statement assign(Place place, Token op, Expr value) {
    if (op.is("=")) {
      return put(place, Types.as(place.type(), value));
    }
    if (op.text().endsWith("=") && Tokens.isUnknown(op)) {
      throw JavaWords.unknown(op);
    }
    if (op.kind() != Token.Kind.SIGN
        || op.text().length() != 2
        || !op.text().endsWith("=")
        || "+-*/%".indexOf(op.text().charAt(0)) < 0) {
      throw new CodeFault(
          op.position(), Message.of("code.not-a-statement").with("found", op.text()));
    }
    Token plain = new Token(Token.Kind.SIGN, op.text().substring(0, 1), op.position());
    Expr result = Operators.binary(plain, place.read(), value);
    return put(place, Types.cast(place.type(), result)); // as in Java, a compound one casts
  }

  static Statement step(Place place, Token op) {
    Expr one = new Expr(Type.INT, op.position(), f -> 1);
    Token plain = new Token(Token.Kind.SIGN, op.text().substring(0, 1), op.position());
    return put(place, Types.cast(place.type(), Operators.binary(plain, place.read(), one)));
  }

  private static Statement put(Place place, Expr value) {
    if (place instanceof Place.OfVariable it && it.variable().isFinal()) {
      throw new CodeFault(
          it.position(), Message.of("code.final-changed").with("name", it.variable().name()));
    }
    return frame -> {
      place.write(frame, value.run(frame));
      return Statement.End.NEXT;
    };
  }
}
