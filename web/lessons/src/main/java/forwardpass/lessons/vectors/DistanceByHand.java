package forwardpass.lessons.vectors;

import forwardpass.engine.linalg.Vectors;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.parameter.VectorParameter;
import forwardpass.lessons.words.Message;
import forwardpass.lessons.worked.Worked;
import forwardpass.lessons.worked.Working;

/** The distance of two vectors by hand: the magnitude of their difference. */
public final class DistanceByHand extends Worked {
  private static final VectorParameter A = VectorParameter.sized("a", 1, 6, -20, 20, 0.1, 5, 3, 1);
  private static final VectorParameter B = VectorParameter.sized("b", 1, 6, -20, 20, 0.1, 4, 1, 3);

  public DistanceByHand() {
    super("vectors-distance", A, B);
  }

  @Override
  protected void work(Parameters given, Working work) {
    double[] a = given.array(A);
    double[] b = given.array(B);
    Message misfit = Message.of("lengths-differ").with("left", a.length).with("right", b.length);
    if (work.refuses(a.length == b.length ? null : misfit)) {
      return;
    }
    double[] gap = Vectors.subtract(a, b);
    work.step("subtract")
        .with("a", i -> Lists.plain(a[i]))
        .with("b", i -> Lists.plain(b[i]))
        .nums(gap, Lists::plain, 3);
    work.announce("distance", MagnitudeByHand.magnitude(gap, work));
  }
}
