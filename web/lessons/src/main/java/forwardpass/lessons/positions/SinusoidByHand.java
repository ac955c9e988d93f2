package forwardpass.lessons.positions;

import forwardpass.engine.linalg.Vectors;
import forwardpass.engine.numeric.Pow;
import forwardpass.engine.position.Sinusoids;
import forwardpass.lessons.formula.Shown;
import forwardpass.lessons.parameter.IntegerParameter;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.parameter.VectorParameter;
import forwardpass.lessons.worked.StepBuilder;
import forwardpass.lessons.worked.Worked;
import forwardpass.lessons.worked.Working;

/** The vector of a position, four numbers, and the token's with it. */
public final class SinusoidByHand extends Worked {
  private static final IntegerParameter POSITION = new IntegerParameter("pos", 3, 0, 1000);
  private static final VectorParameter X = VectorParameter.fixed("x", -9, 9, 0.5, 1, -1, 0.5, 2);
  private static final int DECIMALS = 3;
  private static final int WIDTH = 4;

  public SinusoidByHand() {
    super("position-sinusoid", POSITION, X);
  }

  @Override
  protected void work(Parameters given, Working work) {
    int position = given.get(POSITION);
    double[] angles = new double[WIDTH / 2];
    double[] powers = new double[angles.length];
    for (int i = 0; i < angles.length; i++) {
      powers[i] = Pow.pow(Sinusoids.BASE, 2.0 * i / WIDTH);
      angles[i] = position / powers[i];
    }
    double[] place = Sinusoids.at(position, WIDTH, Sinusoids.BASE);
    double[] sum = Vectors.add(given.array(X), place);
    work.let("power", DECIMALS, powers).let("place", DECIMALS, place);
    work.step("angle").values(angles, DECIMALS);
    StepBuilder waves = work.step("waves");
    for (int i = 0; i < WIDTH; i++) {
      waves
          .formula(i % 2 == 0 ? "waves.sin" : "waves.cos")
          .rounded("angle", DECIMALS, angles[i / 2]);
      waves.value(Integer.toString(i), place[i], DECIMALS);
    }
    work.step("add").values(sum, DECIMALS);
    work.announce("sum", Shown.rounded(DECIMALS, sum));
  }
}
