package forwardpass.lessons.exercise;

/**
 * A question asked again and again with other numbers. {@link Given} draws and shows the numbers;
 * what is answered, explained and taken for a known mistake follows from them.
 */
public interface Exercise {
  /** Declares the numbers, the question and its answer. */
  void ask(Given given);

  /** The problem of that seed; seed 0 is the one that the book prints. */
  default Problem<?> problem(int seed) {
    Given given = new Given(seed);
    ask(given);
    return given.problem();
  }

  /** How many different problems there are, where that is fewer than a hundred; else 100. */
  default int space() {
    return 100;
  }
}
