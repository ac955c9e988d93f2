package forwardpass.lessons.parameter;

/** A parameter with numeric components that can be dragged or stepped by key. */
public sealed interface Scalar<T> extends Parameter<T>
    permits NumberParameter, IntegerParameter, CellParameter {
  /** The component at {@code index} (0 for a single number). */
  double component(T value, int index);

  /** The value with one component set, brought into range and onto the grid of {@link #step()}. */
  T withComponent(T value, int index, double component);

  double min();

  double max();

  /** The distance of one arrow key. */
  double step();
}
