package forwardpass.lessons.smalljava;

import forwardpass.lessons.words.Message;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A reader's program: one or more static methods. */
public final class Program {
  private static final List<String> MODIFIERS = List.of("public", "private", "static", "final");

  private final List<Method> methods;

  private Program(List<Method> methods) {
    this.methods = methods;
  }

  /**
   * Reads a program and checks its types.
   *
   * @throws CodeFault if it is no program of this small part of Java
   */
  public static Program read(String text) {
    Tokens tokens = new Tokens(Lexer.tokens(text));
    List<Method> methods = new ArrayList<>();
    List<Integer> places = new ArrayList<>(); // where each one's parameters begin
    while (tokens.peek().kind() != Token.Kind.END) {
      Type returns = returnType(tokens);
      Token name = JavaWords.asName(Types.newName(tokens));
      if (tokens.peek().is("=") || tokens.peek().is(";")) {
        throw new CodeFault(
            name.position(), Message.of("code.no-fields").with("name", name.text()));
      }
      places.add(tokens.place());
      Method method = new Method(returns, name.text(), types(parameters(tokens, new Scope())));
      if (Overloads.exact(methods, method.name(), method.parameters()) != null) {
        throw new CodeFault(
            name.position(), Message.of("code.declared-twice").with("name", name.text()));
      }
      methods.add(method);
      skipBody(tokens);
    }
    if (methods.isEmpty()) {
      throw new CodeFault(0, "code.no-method");
    }
    // Bodies come second, so that a method may call one that stands below it.
    for (int i = 0; i < methods.size(); i++) {
      tokens.goTo(places.get(i));
      body(tokens, methods.get(i), methods);
    }
    return new Program(methods);
  }

  private static Type returnType(Tokens tokens) {
    while (MODIFIERS.contains(tokens.peek().text())) {
      tokens.next();
    }
    JavaWords.requireKnown(tokens.peek());
    if (tokens.peek().is("record")) {
      throw new CodeFault(
          tokens.peek().position(), Message.of("code.method-alone").with("name", "record"));
    }
    return Types.read(tokens);
  }

  private static List<Scope.Variable> parameters(Tokens tokens, Scope scope) {
    List<Scope.Variable> parameters = new ArrayList<>();
    tokens.expect("(");
    while (!tokens.peek().is(")")) {
      if (!parameters.isEmpty()) {
        tokens.expect(",");
      }
      boolean isFinal = tokens.skip("final");
      Type type = Types.read(tokens);
      parameters.add(scope.declare(Types.newName(tokens), type, isFinal));
    }
    tokens.expect(")");
    return parameters;
  }

  private static List<Type> types(List<Scope.Variable> parameters) {
    List<Type> types = new ArrayList<>();
    for (Scope.Variable parameter : parameters) {
      types.add(parameter.type());
    }
    return types;
  }

  private static void skipBody(Tokens tokens) {
    tokens.expect("{");
    int open = 1;
    while (open > 0) {
      Token token = tokens.peek();
      if (token.kind() == Token.Kind.END) {
        throw tokens.unexpected("code.expected", "}");
      }
      open += token.is("{") ? 1 : token.is("}") ? -1 : 0;
      tokens.next();
    }
  }

  private static void body(Tokens tokens, Method method, List<Method> methods) {
    Scope scope = new Scope();
    parameters(tokens, scope);
    StatementParser statements = new StatementParser(tokens, scope, methods, method.returns());
    Statement body = statements.block();
    if (statements.completes() && method.returns() != Type.VOID) {
      throw new CodeFault(
          tokens.previousEnd() - 1, Message.of("code.no-return").with("name", method.name()));
    }
    method.define(body, scope.slots());
  }

  /**
   * Calls a method.
   *
   * @param arguments of the types of its parameters: Integer, Double, Boolean, int[], double[]
   * @param fuel how many turns of loops and calls it may take
   * @return what it returns: Integer, Double, Boolean, int[], double[], or null from a void method
   * @throws CodeFault if it fails, or there is no such method
   */
  public @Nullable Object call(String name, List<Object> arguments, int fuel) {
    List<Type> types = new ArrayList<>();
    for (Object argument : arguments) {
      types.add(Type.of(argument));
    }
    Method method = Overloads.exact(methods, name, types);
    if (method == null) {
      throw new CodeFault(0, Message.of("code.method-missing").with("name", name));
    }
    return method.call(arguments, new Fuel(fuel), 0, 0);
  }

  /** Whether there is a method of that name, result and single parameter, in Java's own words. */
  public boolean has(String name, String returns, List<String> parameters) {
    for (Method method : methods) {
      if (method.name().equals(name) && method.returns().text().equals(returns)) {
        List<String> texts = new ArrayList<>();
        for (Type type : method.parameters()) {
          texts.add(type.text());
        }
        if (texts.equals(parameters)) {
          return true;
        }
      }
    }
    return false;
  }
}
