package forwardpass.lessons.exercise;

/**
 * An exercise that draws its numbers by itself, from the seed.
 *
 * @param <A> the type of its answers
 */
public interface SeededExercise<A> extends Exercise<A> {
  String id();

  @Override
  Problem<A> problem(int seed);

  @Override
  default Problem<A> problem(Given given) {
    return problem(given.seed());
  }
}
