package forwardpass.lessons.exercise;

/**
 * A question asked again and again with other numbers. {@link Given} draws and shows the numbers;
 * what is answered, explained and taken for a known mistake follows from them.
 *
 * @param <A> the type of its answers
 */
public interface Exercise<A> {
  /** The problem with these numbers. */
  Problem<A> problem(Given given);

  /** The problem of that seed; seed 0 is the one that the book prints. */
  default Problem<A> problem(int seed) {
    return problem(new Given(seed));
  }

  /** How many different problems there are, where that is fewer than a hundred; else 100. */
  default int space() {
    return 100;
  }
}
