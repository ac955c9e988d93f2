package forwardpass.lessons.exercise;

/**
 * A question asked again and again with other numbers.
 *
 * @param <A> the type of its answers
 */
public interface Exercise<A> {
  String id();

  /** The problem of that seed; seed 0 is the one that the book prints. */
  Problem<A> problem(int seed);

  /** How many different problems there are, where that is fewer than a hundred; else 100. */
  default int space() {
    return 100;
  }
}
