package forwardpass.lessons.analogies;

import forwardpass.engine.linalg.Vectors;
import forwardpass.lessons.exercise.Exercise;
import forwardpass.lessons.words.Message;
import org.jspecify.annotations.Nullable;

/** A word to be placed so that an analogy comes out, with all four words among the candidates. */
final class ExerciseHold implements Exercise {
  @Override
  public void ask(Given given) {
    double[] king = given.vector("king", new double[] {6, 2}, 1, 9, 0);
    double[] man = given.vector("man", new double[] {4, 1}, 1, 9, 0);
    double[] queen = given.vector("queen", new double[] {5, 7}, 1, 9, 0);
    double[] woman = Vectors.add(Vectors.subtract(queen, king), man);
    given.redrawIf(
        lacks(woman, king, man, queen) != null
            || areAlike(queen, king)
            || areAlike(queen, man)
            || areAlike(queen, woman));
    given.asksToBuild(built -> lacks(built, king, man, queen), 2, woman).hints(3);
    given.result("woman", woman);
    given.mistake("queen", queen);
    given.mistake("man", man);
    given.mistakeIf(
        lacks(crossed(king, man, queen), king, man, queen) != null,
        "crossed",
        crossed(king, man, queen));
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
