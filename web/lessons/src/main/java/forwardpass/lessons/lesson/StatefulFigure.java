package forwardpass.lessons.lesson;

import forwardpass.lessons.parameter.Parameter;
import forwardpass.lessons.parameter.Parameters;
import org.jspecify.annotations.Nullable;

/**
 * A lesson with a state that names itself, its parameters and the form of its state once. It
 * answers no event until it says to which.
 *
 * @param <S> its state, immutable
 */
public abstract class StatefulFigure<S> extends Declared<S> {
  private final @Nullable StateCodec<S> codec;

  /**
   * Names it.
   *
   * @param codec the form in which its state is kept; null where it follows from the parameters
   */
  protected StatefulFigure(String id, @Nullable StateCodec<S> codec, Parameter<?>... parameters) {
    super(id, parameters);
    this.codec = codec;
  }

  @Override
  public final @Nullable StateCodec<S> codec() {
    return codec;
  }

  @Override
  public Update<S> update(Parameters parameters, S state, Event event) {
    return Update.of(parameters, state);
  }
}
