package forwardpass.lessons.analogies;

import forwardpass.engine.linalg.Vectors;
import forwardpass.lessons.answer.Trial;
import forwardpass.lessons.exercise.Exercise;

/** A word to be placed so that an analogy comes out, with all four words among the candidates. */
final class ExerciseHold implements Exercise {
  @Override
  public void ask(Given given) {
    double[] king = given.vector("king", new double[] {6, 2}, 1, 9, 0);
    double[] man = given.vector("man", new double[] {4, 1}, 1, 9, 0);
    double[] queen = given.vector("queen", new double[] {5, 7}, 1, 9, 0);
    double[] woman = Vectors.add(Vectors.subtract(queen, king), man);
    double[] crossed = Vectors.subtract(Vectors.add(king, queen), man);
    double[] step = Vectors.subtract(king, man);
    Trial trial =
        Trial.holds(
                "built.no-direction",
                w -> Vectors.norm(w) * Vectors.norm(Vectors.add(step, w)) != 0)
            .and(Trial.holds("built.king", w -> isFarther(king, queen, Vectors.add(step, w))))
            .and(Trial.holds("built.man", w -> isFarther(man, queen, Vectors.add(step, w))))
            .and(Trial.holds("built.woman", w -> isFarther(w, queen, Vectors.add(step, w))));
    given.redrawIf(trial.lacks(woman) != null || areAlike(queen, king));
    given.redrawIf(areAlike(queen, man) || areAlike(queen, woman));
    given.asksToBuild(trial, 2, woman).hints(3);
    given.result("woman", woman);
    given.mistake("queen", queen);
    given.mistake("man", man);
    given.mistakeIf(trial.lacks(crossed) != null, "crossed", crossed);
  }

  /** Whether two point nearly the same way: then rounding would decide. */
  private static boolean areAlike(double[] a, double[] b) {
    return Vectors.cosine(a, b) > 0.99;
  }

  private static boolean isFarther(double[] word, double[] queen, double[] target) {
    return Vectors.cosine(target, word) < Vectors.cosine(target, queen);
  }
}
