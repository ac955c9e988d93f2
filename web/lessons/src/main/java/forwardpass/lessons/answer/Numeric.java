package forwardpass.lessons.answer;

import forwardpass.lessons.view.View;

/**
 * A kind of answer that consists of numbers.
 *
 * @param <A> the answer as a value
 */
public interface Numeric<A> extends AnswerType<A> {
  /** The answer that consists of these, a matrix row by row. */
  A of(double... numbers);

  /** The numbers that an answer consists of: what {@link #of} takes. */
  double[] numbers(A answer);

  /** The place to answer in where the reader chooses how many decimals to give. */
  default View openField(String id) {
    return field(id);
  }
}
