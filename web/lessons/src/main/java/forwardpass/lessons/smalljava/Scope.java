package forwardpass.lessons.smalljava;

import forwardpass.lessons.words.Message;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The variables that can be seen at a point of a method. */
final class Scope {
  /** A variable, the slot of the frame that holds it, and whether it keeps its first value. */
  record Variable(String name, Type type, int slot, boolean isFinal) {}

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

  Variable declare(Token word, Type type, boolean isFinal) {
    Token name = JavaWords.asName(word);
    if (find(name.text()) != null) {
      throw new CodeFault(
          name.position(), Message.of("code.declared-twice").with("name", name.text()));
    }
    Variable variable = new Variable(name.text(), type, slots++, isFinal);
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
