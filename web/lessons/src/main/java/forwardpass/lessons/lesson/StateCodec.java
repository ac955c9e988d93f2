package forwardpass.lessons.lesson;

import forwardpass.lessons.codec.Codec;

/**
 * The form in which a lesson's state is kept between visits. A kept state may come from anywhere,
 * so {@link #read} lets through only what the lesson can show with any of its parameters.
 *
 * @param <S> the state, immutable
 */
public interface StateCodec<S> extends Codec<S> {
  /**
   * Counts the forms that this lesson's state has had. An edit after which an older state would be
   * misread takes the next number; older states are then put aside.
   */
  default int version() {
    return 1;
  }

  /** The state with what runs set to rest: nothing that is kept says that work is under way. */
  default S atRest(S state) {
    return state;
  }

  /** The form of a state that nothing runs in: its value's own. */
  static <S> StateCodec<S> of(Codec<S> codec) {
    return new PlainForm<>(codec);
  }
}
