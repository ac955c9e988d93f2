package forwardpass.lessons.positions;

import forwardpass.engine.linalg.Vectors;
import forwardpass.engine.numeric.Pow;
import forwardpass.engine.position.Sinusoids;
import forwardpass.lessons.formula.Maths;
import forwardpass.lessons.formula.Shown;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.parameter.IntegerParameter;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.parameter.VectorParameter;
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
    work.step("angle").with("pos", position).with("power", powers).values(angles, DECIMALS);
    work.step("waves")
        .formula("waves.sin")
        .with("angle", i -> Num.rounded(angles[0], DECIMALS))
        .value("0", place[0], DECIMALS)
        .formula("waves.cos")
        .with("angle", i -> Num.rounded(angles[0], DECIMALS))
        .value("1", place[1], DECIMALS)
        .formula("waves.sin")
        .with("angle", i -> Num.rounded(angles[1], DECIMALS))
        .value("2", place[2], DECIMALS)
        .formula("waves.cos")
        .with("angle", i -> Num.rounded(angles[1], DECIMALS))
        .value("3", place[3], DECIMALS);
    work.step("add")
        .with("x", given.array(X))
        .with("place", i -> Maths.operand(Num.rounded(place[i], 3)))
        .values(sum, DECIMALS);
    work.announce("sum", Shown.rounded(DECIMALS, sum));
  }
}
