package forwardpass.lessons.smalljava;

import forwardpass.lessons.words.Message;
import java.util.ArrayList;
import java.util.List;

/** Reads the statements of one method. */
final class StatementParser {
  private final Tokens tokens;
  private final Scope scope;
  private final ExpressionParser expressions;
  private final Type returns;
  private int loops;

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
    while (!tokens.peek().is("}")) {
      body.add(statement());
    }
    tokens.expect("}");
    scope.leave(mark);
    return Flow.sequence(body);
  }

  private Statement statement() {
    Token token = tokens.peek();
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
    if (Types.isNext(tokens) || tokens.peek().is("var")) {
      return declaration();
    }
    if (tokens.peek().is("++") || tokens.peek().is("--")) {
      Token op = tokens.next();
      return Assignments.step(expressions.place(), op);
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
    if (op.is("++") || op.is("--")) {
      return Assignments.step(place, op);
    }
    return Assignments.assign(place, op, expressions.expression());
  }

  private Statement declaration() {
    Type type = tokens.skip("var") ? null : Types.read(tokens);
    Token name = tokens.expectName();
    if (type != null && tokens.skip(";")) {
      tokens.goTo(tokens.place() - 1);
      scope.declare(name, type);
      return f -> Statement.End.NEXT;
    }
    tokens.expect("=");
    Expr value =
        type != null && type.isArray() && tokens.peek().is("{")
            ? expressions.arrayOf(type, name)
            : expressions.expression();
    Type declared = type == null ? value.type() : type;
    Expr fitting = Types.as(declared, value);
    Scope.Variable variable = scope.declare(name, declared);
    return f -> {
      f.set(variable.slot(), fitting.run(f));
      return Statement.End.NEXT;
    };
  }

  private Expr condition() {
    tokens.expect("(");
    Expr condition = expressions.expression(Type.BOOLEAN);
    tokens.expect(")");
    return condition;
  }

  private Statement ifElse() {
    tokens.next();
    Expr condition = condition();
    Statement yes = statement();
    Statement no = tokens.skip("else") ? statement() : f -> Statement.End.NEXT;
    return f -> condition.runBoolean(f) ? yes.run(f) : no.run(f);
  }

  private Statement whileLoop() {
    int position = tokens.next().position();
    Expr condition = condition();
    return Flow.loop(position, condition, f -> Statement.End.NEXT, loopBody());
  }

  private Statement loopBody() {
    loops++;
    Statement body = statement();
    loops--;
    return body;
  }

  private Statement forLoop() {
    int position = tokens.next().position();
    tokens.expect("(");
    int mark = scope.enter();
    Statement loop =
        Types.isNext(tokens) && isForEach() ? forEach(position) : countingLoop(position);
    scope.leave(mark);
    return loop;
  }

  /** Whether what follows is {@code double x : …}. */
  private boolean isForEach() {
    return tokens.peek(2).is(":");
  }

  private Statement countingLoop(int position) {
    Statement start = tokens.peek().is(";") ? f -> Statement.End.NEXT : simple();
    tokens.expect(";");
    Expr condition =
        tokens.peek().is(";")
            ? new Expr(Type.BOOLEAN, position, f -> true)
            : expressions.expression(Type.BOOLEAN);
    tokens.expect(";");
    Statement step = tokens.peek().is(")") ? f -> Statement.End.NEXT : simple();
    tokens.expect(")");
    Statement loop = Flow.loop(position, condition, step, loopBody());
    return Flow.sequence(List.of(start, loop));
  }

  private Statement forEach(int position) {
    Type type = Types.read(tokens);
    Token name = tokens.expectName();
    tokens.expect(":");
    Expr array = expressions.expression();
    if (!array.type().isArray()) {
      throw new CodeFault(
          array.position(), Message.of("code.not-an-array").with("found", array.type().text()));
    }
    tokens.expect(")");
    Scope.Variable variable = scope.declare(name, type);
    Types.as(type, new Expr(array.type().element(), array.position(), f -> 0));
    return Flow.forEach(position, variable, array, loopBody());
  }

  private Statement returnStatement() {
    Token start = tokens.next();
    if (returns == Type.VOID) {
      tokens.expect(";");
      return f -> Statement.End.RETURN;
    }
    if (tokens.peek().is(";")) {
      throw new CodeFault(
          start.position(), Message.of("code.return-value").with("wanted", returns.text()));
    }
    Expr value = expressions.expression(returns);
    tokens.expect(";");
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
    Statement.End end = word.is("break") ? Statement.End.BREAK : Statement.End.CONTINUE;
    return f -> end;
  }
}
