package forwardpass.lessons.smalljava;

import forwardpass.lessons.words.Message;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads the statements of one method. */
final class StatementParser {
  private static final int MAX_NESTED = 100;

  private final Tokens tokens;
  private final Scope scope;
  private final ExpressionParser expressions;
  private final Type returns;
  private int loops;
  private int nested; // statements within statements, being read
  private boolean completes = true; // the statement just read: may the next one be reached?
  private boolean isLeft; // the innermost loop, by a break
  private Set<Integer> unsetAtBreaks = new HashSet<>(); // of that loop

  StatementParser(Tokens tokens, Scope scope, List<Method> methods, Type returns) {
    this.tokens = tokens;
    this.scope = scope;
    this.returns = returns;
    this.expressions = new ExpressionParser(tokens, scope, methods);
  }

  Statement block() {
    tokens.expect("{");
    int mark = scope.enter();
    List<Statement> body = new ArrayList<>();
    completes = true;
    while (!tokens.peek().is("}")) {
      if (!completes) {
        throw new CodeFault(tokens.peek().position(), "code.unreachable");
      }
      body.add(statement());
    }
    tokens.expect("}");
    scope.leave(mark);
    return Flow.sequence(body);
  }

  /** Whether what follows the statement just read can be reached (JLS 17, 14.22). */
  boolean completes() {
    return completes;
  }

  private Statement statement() {
    nested++;
    if (nested > MAX_NESTED) {
      throw new CodeFault(tokens.peek().position(), "code.too-nested");
    }
    Statement statement = known();
    nested--;
    return statement;
  }

  private Statement known() {
    Token token = tokens.peek();
    JavaWords.requireKnown(token);
    JavaWords.requireInside(token);
    completes = true;
    switch (token.text()) {
      case "{" -> {
        return block();
      }
      case ";" -> {
        tokens.next();
        return f -> Statement.End.NEXT;
      }
      case "if" -> {
        return ifElse();
      }
      case "while" -> {
        return whileLoop();
      }
      case "for" -> {
        return forLoop();
      }
      case "return" -> {
        return returnStatement();
      }
      case "break", "continue" -> {
        return jump();
      }
      default -> {
        Statement simple = simple();
        tokens.expect(";");
        return simple;
      }
    }
  }

  /** A declaration, an assignment or a call. */
  private Statement simple() {
    if (tokens.peek().kind() == Token.Kind.NAME
        && tokens.peek(1).kind() == Token.Kind.NAME
        && !tokens.peek().is("final")) {
      requireType(tokens.peek());
    }
    if (Types.isNext(tokens) || tokens.peek().is("var") || tokens.peek().is("final")) {
      return declaration();
    }
    if (tokens.peek().is("++") || tokens.peek().is("--")) {
      Token op = tokens.next();
      Place place = expressions.place();
      requireSet(place);
      return Assignments.step(place, op);
    }
    if (tokens.peek().kind() == Token.Kind.NAME && tokens.peek(1).is("(")) {
      Expr call = expressions.expression();
      return f -> {
        call.run(f);
        return Statement.End.NEXT;
      };
    }
    Place place = expressions.place();
    Token op = tokens.next();
    if (!op.is("=")) {
      requireSet(place);
    }
    if (op.is("++") || op.is("--")) {
      return Assignments.step(place, op);
    }
    Statement assignment = Assignments.assign(place, op, expressions.expression());
    if (place instanceof Place.OfVariable it) {
      scope.assigned(it.variable(), it.position());
    }
    return assignment;
  }

  private void requireSet(Place place) {
    if (place instanceof Place.OfVariable it) {
      scope.requireSet(it.variable(), it.position());
    }
  }

  private void requireType(Token name) {
    if (!Types.isNext(tokens) && !name.is("var")) {
      throw new CodeFault(
          name.position(), Message.of("code.unknown-type").with("name", name.text()));
    }
  }

  private Statement declaration() {
    boolean isFinal = tokens.skip("final");
    Type type = tokens.skip("var") ? null : Types.read(tokens);
    Token name = Types.newName(tokens);
    if (type != null && tokens.peek().is(";")) {
      scope.declareUnset(name, type, isFinal);
      return f -> Statement.End.NEXT;
    }
    tokens.expect("=");
    Expr value =
        type != null && type.isArray() && tokens.peek().is("{")
            ? expressions.arrayOf(type, name)
            : expressions.expression();
    Type declared = type == null ? value.type() : type;
    Expr fitting = Types.as(declared, value);
    Scope.Variable variable = scope.declare(name, declared, isFinal);
    return f -> {
      f.set(variable.slot(), fitting.run(f));
      return Statement.End.NEXT;
    };
  }

  private Expr condition() {
    tokens.expect("(");
    Expr condition = expressions.expression();
    tokens.expect(")"); // first, since "=" for "==" is better named than the type of what it sets
    return Types.as(Type.BOOLEAN, condition);
  }

  private Statement ifElse() {
    tokens.next();
    Expr condition = condition();
    Set<Integer> before = scope.unset();
    Statement yes = statement();
    boolean yesCompletes = completes;
    Set<Integer> unset = scope.unset();
    scope.setUnset(before);
    boolean hasElse = tokens.skip("else");
    Statement no = hasElse ? statement() : f -> Statement.End.NEXT;
    completes = !hasElse || yesCompletes || completes;
    unset.addAll(scope.unset());
    scope.setUnset(unset);
    return f -> condition.runBoolean(f) ? yes.run(f) : no.run(f);
  }

  private Statement whileLoop() {
    int position = tokens.next().position();
    tokens.expect("(");
    boolean endless = isLiteral("true", ")");
    Expr condition = loopCondition(")");
    tokens.expect(")");
    return Flow.loop(position, condition, f -> Statement.End.NEXT, loopBody(endless));
  }

  private Expr loopCondition(String end) {
    if (isLiteral("false", end)) {
      throw new CodeFault(tokens.peek().position(), "code.unreachable");
    }
    return expressions.expression(Type.BOOLEAN);
  }

  private boolean isLiteral(String word, String end) {
    return tokens.peek().is(word) && tokens.peek(1).is(end);
  }

  /**
   * What a loop repeats.
   *
   * @param endless whether its condition is always true: then only a break leads on
   */
  private Statement loopBody(boolean endless) {
    boolean outerIsLeft = isLeft;
    Set<Integer> outerBreaks = unsetAtBreaks;
    Set<Integer> before = scope.unset();
    isLeft = false;
    unsetAtBreaks = new HashSet<>();
    loops++;
    Statement body = statement();
    loops--;
    completes = !endless || isLeft;
    scope.setUnset(endless ? unsetAtBreaks : before);
    isLeft = outerIsLeft;
    unsetAtBreaks = outerBreaks;
    return body;
  }

  private Statement forLoop() {
    int position = tokens.next().position();
    tokens.expect("(");
    int mark = scope.enter();
    Statement loop = isForEach() ? forEach(position) : countingLoop(position);
    scope.leave(mark);
    return loop;
  }

  /** Whether what follows is {@code double x : …}, {@code var x : …} or one of them, final. */
  private boolean isForEach() {
    return tokens.peek(tokens.peek().is("final") ? 3 : 2).is(":");
  }

  private Statement countingLoop(int position) {
    Statement start = tokens.peek().is(";") ? f -> Statement.End.NEXT : simple();
    tokens.expect(";");
    boolean endless = tokens.peek().is(";") || isLiteral("true", ";");
    Expr condition =
        tokens.peek().is(";") ? new Expr(Type.BOOLEAN, position, f -> true) : loopCondition(";");
    tokens.expect(";");
    Set<Integer> before = scope.unset();
    scope.setUnset(Set.of()); // the step runs behind the body: a look while it runs must do
    Statement step = tokens.peek().is(")") ? f -> Statement.End.NEXT : simple();
    tokens.expect(")");
    scope.setUnset(before);
    Statement loop = Flow.loop(position, condition, step, loopBody(endless));
    return Flow.sequence(List.of(start, loop));
  }

  private Statement forEach(int position) {
    boolean isFinal = tokens.skip("final");
    Type written = tokens.skip("var") ? null : Types.read(tokens);
    Token name = tokens.expectName();
    tokens.expect(":");
    Expr array = expressions.expression();
    if (!array.type().isArray()) {
      throw new CodeFault(
          array.position(), Message.of("code.not-an-array").with("found", array.type().text()));
    }
    tokens.expect(")");
    Type type = written == null ? array.type().element() : written;
    Scope.Variable variable = scope.declare(name, type, isFinal);
    Types.as(type, new Expr(array.type().element(), array.position(), f -> 0));
    return Flow.forEach(position, variable, array, loopBody(false));
  }

  private Statement returnStatement() {
    Token start = tokens.next();
    completes = false;
    if (returns == Type.VOID) {
      tokens.expect(";");
      scope.setUnset(Set.of()); // nothing is behind it
      return f -> Statement.End.RETURN;
    }
    if (tokens.peek().is(";")) {
      throw new CodeFault(
          start.position(), Message.of("code.return-value").with("wanted", returns.text()));
    }
    Expr value = expressions.expression(returns);
    tokens.expect(";");
    scope.setUnset(Set.of());
    return f -> {
      f.returns(value.run(f));
      return Statement.End.RETURN;
    };
  }

  private Statement jump() {
    Token word = tokens.next();
    if (loops == 0) {
      throw new CodeFault(
          word.position(), Message.of("code.outside-loop").with("word", word.text()));
    }
    tokens.expect(";");
    completes = false;
    isLeft |= word.is("break");
    if (word.is("break")) {
      unsetAtBreaks.addAll(scope.unset());
    }
    scope.setUnset(Set.of());
    Statement.End end = word.is("break") ? Statement.End.BREAK : Statement.End.CONTINUE;
    return f -> end;
  }
}
