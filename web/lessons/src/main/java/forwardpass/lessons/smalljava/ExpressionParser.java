package forwardpass.lessons.smalljava;

import forwardpass.lessons.words.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Reads expressions, by precedence, straight into what runs them. */
final class ExpressionParser {
  private static final List<List<String>> BINARY =
      List.of(
          List.of("||"),
          List.of("&&"),
          List.of("==", "!="),
          List.of("<", "<=", ">", ">="),
          List.of("+", "-"),
          List.of("*", "/", "%"));

  /** Beyond it the reader of a program, which calls itself, would run out of stack. */
  private static final int MAX_DEPTH = 100;

  private static final int MAX_OPERANDS = 500;

  private final Tokens tokens;
  private final Scope scope;
  private final List<Method> methods;
  private int depth; // of expressions within expressions, being read

  ExpressionParser(Tokens tokens, Scope scope, List<Method> methods) {
    this.tokens = tokens;
    this.scope = scope;
    this.methods = methods;
  }

  Expr expression() {
    depth++;
    if (depth > MAX_DEPTH) {
      throw new CodeFault(tokens.peek().position(), "code.too-nested");
    }
    Expr whole = ternary();
    tokens.requireKnown(); // before the type of what stands on its left is looked at
    depth--;
    return whole;
  }

  Expr expression(Type type) {
    return Types.as(type, expression());
  }

  private Expr ternary() {
    Expr condition = binary(0);
    Token question = tokens.peek();
    if (!tokens.skip("?")) {
      return condition;
    }
    Expr test = Types.as(Type.BOOLEAN, condition);
    Expr yes = expression();
    tokens.expect(":");
    Expr no = expression();
    boolean widen = yes.type() != no.type() && yes.type().isNumber() && no.type().isNumber();
    Type type = widen ? Type.DOUBLE : yes.type();
    Expr first = Types.as(type, yes);
    Expr second = Types.as(type, no);
    return new Expr(
        type, question.position(), f -> test.runBoolean(f) ? first.run(f) : second.run(f));
  }

  private Expr binary(int level) {
    if (level == BINARY.size()) {
      return unary();
    }
    Expr left = binary(level + 1);
    int operands = 1;
    while (tokens.peek().kind() == Token.Kind.SIGN
        && BINARY.get(level).contains(tokens.peek().text())) {
      Token op = tokens.next();
      operands++;
      if (operands > MAX_OPERANDS) {
        throw new CodeFault(op.position(), "code.too-long");
      }
      left = Operators.binary(op, left, binary(level + 1));
    }
    return left;
  }

  private Expr unary() {
    Token token = tokens.peek();
    if (tokens.skip("-")) {
      return Operators.negate(token, deeper());
    } else if (tokens.skip("+")) {
      return Types.number(deeper(), token);
    } else if (tokens.skip("!")) {
      return Operators.not(token, deeper());
    } else if (token.is("(") && (tokens.peek(1).is("int") || tokens.peek(1).is("double"))) {
      tokens.next();
      Type type = Types.read(tokens);
      tokens.expect(")");
      return Types.cast(type, deeper());
    }
    return postfix(primary());
  }

  /** The operand of a sign before it: a thousand signs are refused as a thousand brackets are. */
  private Expr deeper() {
    depth++;
    if (depth > MAX_DEPTH) {
      throw new CodeFault(tokens.peek().position(), "code.too-nested");
    }
    Expr operand = unary();
    depth--;
    return operand;
  }

  private Expr postfix(Expr start) {
    Expr expr = start;
    while (true) {
      Token token = tokens.peek();
      if (tokens.skip("[")) {
        expr = element(expr, token).read();
      } else if (tokens.skip(".")) {
        expr = member(expr);
      } else {
        return expr;
      }
    }
  }

  private Place element(Expr array, Token bracket) {
    if (!array.type().isArray()) {
      throw new CodeFault(
          bracket.position(), Message.of("code.not-an-array").with("found", array.type().text()));
    }
    Expr index = expression(Type.INT);
    tokens.expect("]");
    return new Place.OfElement(array, index, bracket.position());
  }

  private Expr member(Expr array) {
    Token name = tokens.expectName();
    if (array.type().isArray() && name.is("length") && !tokens.peek().is("(")) {
      return new Expr(Type.INT, name.position(), f -> Place.Arrays.length(array.run(f)));
    }
    if (array.type().isArray() && name.is("clone")) {
      tokens.expect("(");
      tokens.expect(")");
      return new Expr(array.type(), name.position(), f -> Place.Arrays.copy(array.run(f)));
    }
    throw new CodeFault(
        name.position(),
        Message.of("code.unknown-member")
            .with("name", name.text())
            .with("type", array.type().text()));
  }

  /** Reads a place that something can be assigned to; {@code name} is next. */
  Place place() {
    Token name = tokens.expectName();
    requireOwn(name);
    Place.OfVariable variable = new Place.OfVariable(variable(name), name.position());
    Place place = variable;
    while (tokens.peek().is("[")) {
      scope.requireSet(variable.variable(), name.position());
      place = element(place.read(), tokens.next());
    }
    return place;
  }

  /** Refuses names of Java's library: {@code System.out}, {@code List<Double>}. */
  private void requireOwn(Token name) {
    if (scope.find(name.text()) == null) {
      if (tokens.peek().is(".")) {
        throw JavaWords.unknown(name, "." + tokens.peek(1).text());
      }
      if (tokens.peek().is("<") && Character.isUpperCase(name.text().charAt(0))) {
        throw JavaWords.unknown(name, "<\u2026>");
      }
    }
  }

  private Expr read(Token name) {
    Scope.Variable variable = variable(name);
    scope.requireSet(variable, name.position());
    return new Place.OfVariable(variable, name.position()).read();
  }

  private Scope.Variable variable(Token name) {
    Scope.Variable variable = scope.find(name.text());
    if (variable == null) {
      throw new CodeFault(
          name.position(), Message.of("code.unknown-name").with("name", name.text()));
    }
    return variable;
  }

  private Expr primary() {
    Token token = tokens.next();
    return switch (token.kind()) {
      case INT -> Literals.whole(token);
      case DOUBLE -> Literals.decimal(token);
      case NAME -> name(token);
      default -> {
        if (!token.is("(")) {
          tokens.goTo(tokens.place() - (token.kind() == Token.Kind.END ? 0 : 1));
          throw tokens.unexpected("code.expected-value", "");
        }
        Expr inner = expression();
        tokens.expect(")");
        yield inner;
      }
    };
  }

  private Expr name(Token token) {
    switch (token.text()) {
      case "true", "false" -> {
        boolean value = token.is("true");
        return new Expr(Type.BOOLEAN, token.position(), f -> value);
      }
      case "new" -> {
        return newArray(token);
      }
      case "Math" -> {
        tokens.expect(".");
        Token function = tokens.expectName();
        if (function.is("E") || function.is("PI")) {
          return Literals.constant(token, function.is("E") ? Math.E : Math.PI);
        }
        if (!tokens.peek().is("(")) {
          throw JavaWords.unknown(token, "." + function.text());
        }
        return MathCalls.call(function, arguments());
      }
      case "Double", "Integer" -> {
        tokens.expect(".");
        return Literals.limit(token, tokens.expectName());
      }
      default -> {
        JavaWords.requireKnown(token);
        requireOwn(token);
        return tokens.peek().is("(") ? call(token) : read(token);
      }
    }
  }

  private List<Expr> arguments() {
    List<Expr> args = new ArrayList<>();
    tokens.expect("(");
    while (!tokens.peek().is(")")) {
      if (!args.isEmpty()) {
        tokens.expect(",");
      }
      args.add(expression());
    }
    tokens.expect(")");
    return args;
  }

  private Expr call(Token name) {
    Method anyOfThatName = null;
    for (Method candidate : methods) {
      anyOfThatName = candidate.name().equals(name.text()) ? candidate : anyOfThatName;
    }
    if (anyOfThatName == null) {
      throw new CodeFault(
          name.position(), Message.of("code.unknown-method").with("name", name.text()));
    }
    List<Expr> given = arguments();
    List<Type> types = new ArrayList<>();
    for (Expr argument : given) {
      types.add(argument.type());
    }
    Method accepting = Overloads.accepting(methods, name.text(), types);
    Method method = accepting == null ? anyOfThatName : accepting;
    List<Type> wanted = method.parameters();
    if (given.size() != wanted.size()) {
      throw new CodeFault(
          name.position(),
          Message.of("code.argument-count")
              .with("name", name.text())
              .with("wanted", wanted.size())
              .with("found", given.size()));
    }
    List<Expr> args = new ArrayList<>();
    for (int i = 0; i < given.size(); i++) {
      args.add(Types.as(wanted.get(i), given.get(i)));
    }
    Method callee = method;
    return new Expr(
        callee.returns(), name.position(), f -> invoke(callee, args, f, name.position()));
  }

  private static Object invoke(Method callee, List<Expr> args, Frame frame, int position) {
    List<Object> values = new ArrayList<>();
    for (Expr arg : args) {
      values.add(arg.run(frame));
    }
    Object result = callee.call(values, frame.fuel(), frame.depth() + 1, position);
    return callee.returns() == Type.VOID ? true : Objects.requireNonNull(result);
  }

  private Expr newArray(Token start) {
    if (tokens.peek(1).is("[") && tokens.peek(2).is("]")) {
      return arrayOf(Types.read(tokens), start);
    }
    Token name = tokens.peek();
    Type element = Types.read(tokens, false);
    if (!element.isNumber()) {
      throw JavaWords.unknown(name, "[]");
    }
    tokens.expect("[");
    Expr size = expression(Type.INT);
    tokens.expect("]");
    Expr.Code code =
        element == Type.INT
            ? f -> Literals.newInts(size.runInt(f), start, f)
            : f -> Literals.newDoubles(size.runInt(f), start, f);
    return new Expr(element.array(), start.position(), code);
  }

  /** The values in braces. */
  Expr arrayOf(Type type, Token start) {
    tokens.expect("{");
    List<Expr> values = new ArrayList<>();
    while (!tokens.peek().is("}")) {
      values.add(expression(type.element()));
      if (!tokens.skip(",")) {
        break;
      }
    }
    tokens.expect("}");
    Expr.Code code =
        type == Type.INT_ARRAY
            ? f -> Literals.ints(values, start, f)
            : f -> Literals.doubles(values, start, f);
    return new Expr(type, start.position(), code);
  }
}
