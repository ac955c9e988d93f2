package forwardpass.engine.expression;

import forwardpass.engine.format.Decimal;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads tokens into a tree, by recursive descent: sums are made of products, products of powers,
 * powers of numbers, names, calls and brackets. What mathematics leaves open, as in 1/2x, is
 * refused.
 */
final class Parser {
  /** How deep brackets, signs and powers may be nested; each level takes six calls of the stack. */
  static final int DEEPEST = 40;

  private final TokenReader in;
  private final Names names;
  private int depth;

  Parser(TokenReader in, Names names) {
    this.in = in;
    this.names = names;
  }

  private void enter(Token token) throws ExpressionFault {
    depth++;
    if (depth > DEEPEST) {
      throw new ExpressionFault(Reason.TOO_DEEP, token, "" + DEEPEST, "");
    }
  }

  /** A sum: terms with + and − between them. */
  Term sum() throws ExpressionFault {
    Term left = product();
    while (in.peek().is("+") || in.peek().is("-")) {
      Token sign = in.next();
      left = new Term.Binary(sign.at(), sign.text().charAt(0), left, product());
    }
    return left;
  }

  /** Factors with × and / between them, or with nothing, as in 3x and 2(x+1)(x-1). */
  private Term product() throws ExpressionFault {
    Term left = signed();
    boolean divided = false;
    while (true) {
      Token token = in.peek();
      if (token.is("*") || token.is("/") || token.is(".")) {
        in.next();
        left = new Term.Binary(token.at(), token.text().charAt(0), left, signed());
        divided = token.is("/");
      } else if (isJuxtaposed(in.last(), token)) {
        if (divided) {
          throw new ExpressionFault(Reason.TWO_DIVISORS, token);
        }
        left = new Term.Binary(token.at(), '*', left, power());
      } else {
        return left;
      }
    }
  }

  /** Whether two factors stand side by side as mathematics writes them: 3x, 2(…), (…)(…). */
  private static boolean isJuxtaposed(Token before, Token token) {
    boolean begins = token.kind() == Token.Kind.NAME || token.is("(");
    return begins && (before.kind() == Token.Kind.NUMBER || before.is(")"));
  }

  private Term signed() throws ExpressionFault {
    Token token = in.peek();
    if (!token.is("-") && !token.is("+")) {
      return power();
    }
    in.next();
    enter(token);
    Term term = signed();
    depth--;
    return token.is("-") ? new Term.Negated(token.at(), term) : term;
  }

  /** base^exponent; the exponent is read first where there are several, as in 2^3^2. */
  private Term power() throws ExpressionFault {
    Term base = entry(primary());
    Token token = in.peek();
    if (token.kind() == Token.Kind.RAISED) {
      in.next();
      Term exponent = new Term.Literal(token.at(), Decimal.valueOf(token.text()));
      return new Term.Binary(token.at(), '^', base, exponent);
    }
    if (!in.take("^")) {
      return base;
    }
    enter(token);
    Term exponent = signed();
    depth--;
    return new Term.Binary(token.at(), '^', base, exponent);
  }

  /** term[0], or term as it is. */
  private Term entry(Term term) throws ExpressionFault {
    Term entry = term;
    while (in.peek().is("[") && in.last().kind() != Token.Kind.NUMBER) {
      Token open = in.next();
      Token index = in.next();
      if (index.kind() != Token.Kind.NUMBER || index.text().length() > 3 || isBroken(index)) {
        throw new ExpressionFault(Reason.NO_INDEX, index);
      }
      close(open, "]");
      entry = new Term.Entry(open.at(), entry, (int) Decimal.valueOf(index.text()));
    }
    return entry;
  }

  private static boolean isBroken(Token number) {
    return number.text().indexOf('.') >= 0 || number.text().indexOf('e') >= 0;
  }

  private Term primary() throws ExpressionFault {
    Token token = in.peek();
    return switch (token.kind()) {
      case NUMBER -> literal(in.next());
      case NAME -> named(in.next());
      case SIGN -> bracket();
      case RAISED, END -> throw in.noValue();
    };
  }

  private static Term literal(Token token) throws ExpressionFault {
    double value = Decimal.valueOf(token.text());
    if (Double.isInfinite(value)) {
      throw new ExpressionFault(Reason.TOO_LARGE, token);
    }
    return new Term.Literal(token.at(), value);
  }

  private Term named(Token name) throws ExpressionFault {
    Function function = Function.named(name.text());
    if (function == null) {
      Term term = names.used(name);
      if (in.peek().is("(")) {
        throw new ExpressionFault(Reason.UNKNOWN_FUNCTION, name, name.text(), Function.all());
      }
      return term;
    }
    return in.peek().is("(") ? call(name, function) : bare(name, function);
  }

  private Term call(Token name, Function function) throws ExpressionFault {
    Token open = in.next();
    List<Term> arguments = entries(open, ")");
    int count = arguments.size();
    if (count == 0) {
      throw new ExpressionFault(Reason.ARGUMENT_MISSING, name);
    }
    boolean fits =
        switch (function) {
          case MAX -> true;
          case DOT -> count == 2;
          default -> count == 1;
        };
    if (!fits) {
      String wanted = function == Function.DOT ? "2" : "1";
      throw new ExpressionFault(Reason.ARGUMENT_COUNT, name, name.text(), wanted);
    }
    return new Term.Call(name.at(), function, arguments);
  }

  /** A function without brackets, as in ln x: what it takes must be beyond doubt. */
  private Term bare(Token name, Function function) throws ExpressionFault {
    Token first = in.peek();
    boolean isValue = first.kind() == Token.Kind.NUMBER || first.kind() == Token.Kind.NAME;
    if (!isValue && !first.is("[")) {
      throw new ExpressionFault(Reason.ARGUMENT_MISSING, name);
    }
    enter(name);
    Term argument = entry(primary());
    depth--;
    Token after = in.peek();
    boolean isRaised = after.is("^") || after.kind() == Token.Kind.RAISED;
    if (isRaised || isJuxtaposed(in.last(), after)) {
      throw new ExpressionFault(Reason.TWO_ARGUMENTS, name, name.text(), first.text());
    }
    return new Term.Call(name.at(), function, List.of(argument));
  }

  private Term bracket() throws ExpressionFault {
    Token open = in.peek();
    if (open.is("(")) {
      in.next();
      enter(open);
      Term inside = sum();
      close(open, ")");
      depth--;
      return inside;
    }
    if (open.is("[")) {
      in.next();
      List<Term> entries = entries(open, "]");
      if (entries.isEmpty()) {
        throw new ExpressionFault(Reason.EMPTY_LIST, open);
      }
      return new Term.Listed(open.at(), entries);
    }
    throw in.noValue();
  }

  /** What stands between brackets, with commas between; nothing where they are empty. */
  private List<Term> entries(Token open, String end) throws ExpressionFault {
    enter(open);
    List<Term> entries = new ArrayList<>();
    if (!in.peek().is(end)) {
      do {
        entries.add(sum());
      } while (in.take(","));
    }
    close(open, end);
    depth--;
    return List.copyOf(entries);
  }

  private void close(Token open, String end) throws ExpressionFault {
    if (in.take(end)) {
      return;
    }
    Token token = in.peek();
    if (in.isAtEnd() || token.is(";")) {
      throw new ExpressionFault(Reason.NOT_CLOSED, open);
    }
    if (token.is(")") || token.is("]")) {
      throw new ExpressionFault(Reason.CLOSED_BY_OTHER, token, token.text(), open.text());
    }
    throw unexpected(token);
  }

  /** Why an expression cannot go on with this token. */
  ExpressionFault unexpected(Token token) {
    if (token.is(")") || token.is("]")) {
      return new ExpressionFault(Reason.CLOSES_NOTHING, token);
    }
    if (token.is("=")) {
      return new ExpressionFault(Reason.NOT_A_NAME, token);
    }
    boolean isSplit = in.last().kind() == Token.Kind.NUMBER;
    if (token.is(",") && isSplit && in.second().kind() == Token.Kind.NUMBER) {
      String number = in.last().text() + "." + in.second().text();
      return new ExpressionFault(Reason.DECIMAL_COMMA, token, number, "");
    }
    return token.is(",")
        ? new ExpressionFault(Reason.UNKNOWN_SIGN, token)
        : new ExpressionFault(Reason.OPERATOR_MISSING, token);
  }
}
