package forwardpass.lessons.analogies;

import forwardpass.engine.linalg.Vectors;
import forwardpass.lessons.exercise.Exercise;
import forwardpass.lessons.exercise.Given;
import forwardpass.lessons.words.Message;
import org.jspecify.annotations.Nullable;

/** A word to be placed so that an analogy comes out, with all four words among the candidates. */
final class ExerciseHold implements Exercise {
  @Override
  public void ask(Given given) {
    double[] king;
    double[] man;
    double[] queen;
    double[] woman;
    do {
      king = given.vector("king", new double[] {6, 2}, 1, 9, 0);
      man = given.vector("man", new double[] {4, 1}, 1, 9, 0);
      queen = given.vector("queen", new double[] {5, 7}, 1, 9, 0);
      woman = Vectors.add(Vectors.subtract(queen, king), man);
    } while (given.redraw(
        lacks(woman, king, man, queen) != null
            || areAlike(queen, king)
            || areAlike(queen, man)
            || areAlike(queen, woman)));
    double[] first = king;
    double[] second = man;
    double[] wanted = queen;
    given
        .asksToBuild(built -> lacks(built, first, second, wanted), 2, woman)
        .result("woman", woman)
        .mistake("queen", queen)
        .mistake("man", man)
        .mistakeIf(
            lacks(crossed(king, man, queen), king, man, queen) != null,
            "crossed",
            crossed(king, man, queen))
        .hints(3);
  }

  /** Whether two point nearly the same way: then rounding would decide. */
  private static boolean areAlike(double[] a, double[] b) {
    return Vectors.cosine(a, b) > 0.99;
  }

  private static double[] crossed(double[] king, double[] man, double[] queen) {
    return Vectors.subtract(Vectors.add(king, queen), man);
  }

  private static @Nullable Message lacks(
      double[] woman, double[] king, double[] man, double[] queen) {
    double[] target = Vectors.add(Vectors.subtract(king, man), woman);
    if (Vectors.norm(target) == 0 || Vectors.norm(woman) == 0) {
      return Message.of("built.no-direction");
    }
    double wanted = Vectors.cosine(target, queen);
    if (Vectors.cosine(target, king) >= wanted) {
      return Message.of("built.king");
    } else if (Vectors.cosine(target, man) >= wanted) {
      return Message.of("built.man");
    }
    return Vectors.cosine(target, woman) >= wanted ? Message.of("built.woman") : null;
  }
}
