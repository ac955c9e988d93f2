package forwardpass.lessons.analogies;

import forwardpass.engine.linalg.Vectors;
import forwardpass.lessons.exercise.Exercise;

/** Which of four words answers an analogy, by cosine. */
final class ExerciseCandidates implements Exercise {
  private static final int LONG = 9;

  @Override
  public void ask(Given given) {
    double[] target = given.vector(new double[] {2, 5}, 2, 7, 0);
    double[] b = given.vector("b", new double[] {4, 1}, 0, 7, 0);
    double[] c = given.vector("c", new double[] {3, 2}, 0, 7, 0);
    given.redrawIf(target[0] == target[1] || Vectors.distance(b, c) < 1);
    given.show("a", Vectors.subtract(Vectors.add(target, b), c));
    double[] crossed = {target[1], target[0]};
    double[] right = Vectors.add(Vectors.scale(3, target), new double[] {1, 0});
    given.asksWhich(
        given.option("right", "v", right),
        given.option("near", "v", crossed),
        given.option("large", "v", Vectors.scale(LONG, crossed)),
        given.option("behind", "v", Vectors.scale(-1, target)));
    given.result("target", target);
    given.result("right", right);
    given.result("cosine", Vectors.cosine(target, right), 4);
    given.result("other", Vectors.cosine(target, crossed), 4);
  }
}
