package forwardpass.lessons.smalljava;

import forwardpass.lessons.words.Message;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Somewhere a value can be put: a variable, or an element of an array. */
sealed interface Place {
  Type type();

  int position();

  /** The value that stands there. */
  Expr read();

  void write(Frame frame, Object value);

  /** A local variable or a parameter. */
  record OfVariable(Scope.Variable variable, int position) implements Place {
    @Override
    public Type type() {
      return variable.type();
    }

    @Override
    public Expr read() {
      return new Expr(variable.type(), position, this::valueIn);
    }

    private Object valueIn(Frame frame) {
      Object value = frame.get(variable.slot());
      if (value == null) {
        throw new CodeFault(
            position, Message.of("code.not-initialized").with("name", variable.name()));
      }
      return value;
    }

    @Override
    public void write(Frame frame, Object value) {
      frame.set(variable.slot(), value);
    }
  }

  /** {@code array[index]}. */
  record OfElement(Expr array, Expr index, int position) implements Place {
    @Override
    public Type type() {
      return array.type().element();
    }

    @Override
    public Expr read() {
      return array.type() == Type.INT_ARRAY
          ? new Expr(Type.INT, position, f -> ints(f)[checked(f)])
          : new Expr(Type.DOUBLE, position, f -> doubles(f)[checked(f)]);
    }

    @Override
    public void write(Frame frame, Object value) {
      int at = checked(frame);
      if (array.type() == Type.INT_ARRAY) {
        ints(frame)[at] = (Integer) value;
      } else {
        doubles(frame)[at] = ((Number) value).doubleValue();
      }
    }

    private int[] ints(Frame frame) {
      return (int[]) array.run(frame);
    }

    private double[] doubles(Frame frame) {
      return (double[]) array.run(frame);
    }

    private int checked(Frame frame) {
      int at = index.runInt(frame);
      int length = Arrays.length(array.run(frame));
      if (at < 0 || at >= length) {
        throw new CodeFault(
            position, Message.of("code.out-of-bounds").with("index", at).with("length", length));
      }
      return at;
    }
  }

  /** What arrays of either type have in common. */
  final class Arrays {
    private Arrays() {}

    static int length(@Nullable Object array) {
      Object there = Objects.requireNonNull(array);
      return there instanceof int[] ints ? ints.length : ((double[]) there).length;
    }

    static Object copy(Object array) {
      return array instanceof int[] ints ? ints.clone() : ((double[]) array).clone();
    }
  }
}
