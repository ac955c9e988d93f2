package forwardpass.lessons.lesson;

import forwardpass.lessons.parameter.Parameter;
import forwardpass.lessons.parameter.Parameters;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A lesson with a state that names itself, its parameters and the form of its state once. It
 * answers no event until it says to which.
 *
 * @param <S> its state, immutable
 */
public abstract class StatefulFigure<S> implements Lesson<S> {
  private final String id;
  private final @Nullable StateCodec<S> codec;
  private final List<Parameter<?>> parameters;

  /**
   * Names it.
   *
   * @param codec the form in which its state is kept; null where it follows from the parameters
   */
  protected StatefulFigure(String id, @Nullable StateCodec<S> codec, Parameter<?>... parameters) {
    this.id = id;
    this.codec = codec;
    this.parameters = List.of(parameters);
  }

  @Override
  public final String id() {
    return id;
  }

  @Override
  public final List<Parameter<?>> parameters() {
    return parameters;
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
