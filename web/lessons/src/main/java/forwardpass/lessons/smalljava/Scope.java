package forwardpass.lessons.smalljava;

import forwardpass.lessons.words.Message;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The variables that can be seen at a point of a method. */
final class Scope {
  /** A variable and the slot of the frame that holds it. */
  record Variable(String name, Type type, int slot) {}

  private final List<Variable> visible = new ArrayList<>();
  private int slots;

  /** How many slots the method needs in all. */
  int slots() {
    return slots;
  }

  /** Marks the start of a block; {@link #leave} with the mark forgets what it declared. */
  int enter() {
    return visible.size();
  }

  void leave(int mark) {
    while (visible.size() > mark) {
      visible.remove(visible.size() - 1);
    }
  }

  Variable declare(Token name, Type type) {
    if (find(name.text()) != null) {
      throw new CodeFault(
          name.position(), Message.of("code.declared-twice").with("name", name.text()));
    }
    Variable variable = new Variable(name.text(), type, slots++);
    visible.add(variable);
    return variable;
  }

  @Nullable Variable find(String name) {
    for (Variable variable : visible) {
      if (variable.name().equals(name)) {
        return variable;
      }
    }
    return null;
  }
}
