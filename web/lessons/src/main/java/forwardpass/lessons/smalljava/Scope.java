package forwardpass.lessons.smalljava;

import forwardpass.lessons.words.Message;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The variables that can be seen at a point of a method. */
final class Scope {
  /** A variable, the slot of the frame that holds it, and whether it keeps its first value. */
  record Variable(String name, Type type, int slot, boolean isFinal) {}

  private final List<Variable> visible = new ArrayList<>();
  private final Set<Integer> blankFinals =
      new HashSet<>(); // slots of those declared without a value
  private Set<Integer> unset = new HashSet<>(); // slots that may have no value yet where we read
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

  Variable declareUnset(Token name, Type type, boolean isFinal) {
    Variable variable = declare(name, type, false);
    unset.add(variable.slot());
    if (isFinal) {
      blankFinals.add(variable.slot());
    }
    return variable;
  }

  /** What may have no value yet, as it stands: for the other ways from here (JLS 17, 16). */
  Set<Integer> unset() {
    return new HashSet<>(unset);
  }

  void setUnset(Set<Integer> slots) {
    unset = new HashSet<>(slots);
  }

  /**
   * Notes an assignment.
   *
   * @throws CodeFault if it is a second one to a final variable
   */
  void assigned(Variable variable, int position) {
    boolean first = unset.remove(variable.slot());
    if (!first && blankFinals.contains(variable.slot())) {
      throw new CodeFault(position, Message.of("code.final-changed").with("name", variable.name()));
    }
  }

  /**
   * Refuses to read what may have no value.
   *
   * @throws CodeFault if there is a way to here on which it got none
   */
  void requireSet(Variable variable, int position) {
    if (unset.contains(variable.slot())) {
      throw new CodeFault(
          position, Message.of("code.not-initialized").with("name", variable.name()));
    }
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
