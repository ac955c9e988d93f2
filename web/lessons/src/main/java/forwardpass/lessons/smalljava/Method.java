package forwardpass.lessons.smalljava;

import forwardpass.lessons.words.Message;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A method: its signature, known before any body is read, and then its body. */
final class Method {
  private static final int MAX_DEPTH = 200;

  private final Type returns;
  private final String name;
  private final List<Type> parameters;
  private @Nullable Statement body;
  private int slots;

  Method(Type returns, String name, List<Type> parameters) {
    this.returns = returns;
    this.name = name;
    this.parameters = List.copyOf(parameters);
  }

  Type returns() {
    return returns;
  }

  String name() {
    return name;
  }

  List<Type> parameters() {
    return parameters;
  }

  void define(Statement newBody, int newSlots) {
    body = newBody;
    slots = newSlots;
  }

  /** Calls it with arguments of the parameters' types. */
  @Nullable Object call(List<Object> arguments, Fuel fuel, int depth, int position) {
    fuel.burn(position);
    if (depth > MAX_DEPTH) {
      throw new CodeFault(position, Message.of("code.too-deep").with("name", name));
    }
    Frame frame = new Frame(slots, fuel, depth);
    for (int i = 0; i < arguments.size(); i++) {
      frame.set(i, arguments.get(i));
    }
    Objects.requireNonNull(body, "method: defined before it is called").run(frame);
    return frame.result();
  }
}
