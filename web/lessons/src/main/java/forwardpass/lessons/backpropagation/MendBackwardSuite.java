package forwardpass.lessons.backpropagation;

import forwardpass.engine.autograd.Value;
import forwardpass.engine.random.Rng;
import forwardpass.lessons.codeexercise.CodeTest;
import forwardpass.lessons.codeexercise.Returned;
import forwardpass.lessons.codeexercise.Submission;
import forwardpass.lessons.codeexercise.Suite;
import forwardpass.lessons.words.Message;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a reader's backward pass is tested for. The truth is the engine's own. */
public final class MendBackwardSuite {
  private static final String METHOD = "backward";
  private static final int FUEL = 200_000;
  private static final double TOLERANCE = 1e-9;

  private MendBackwardSuite() {}

  /**
   * The nodes of a graph, each made of two earlier ones at most; −1 stands for none. What each
   * holds is as fast as it changes with these, [n] each.
   */
  private static final class Nodes {
    final int[] left;
    final int[] right;
    final double[] byLeft;
    final double[] byRight;

    Nodes(int[] left, int[] right, double[] byLeft, double[] byRight) {
      this.left = left;
      this.right = right;
      this.byLeft = byLeft;
      this.byRight = byRight;
    }
  }

  /**
   * The tests.
   *
   * @param seed of what they draw
   */
  public static Suite suite(int seed) {
    return new Suite(
        METHOD,
        "double[]",
        List.of("int[]", "int[]", "double[]", "double[]"),
        List.of(
            new CodeTest("test.chain", program -> compare(program, chain())),
            new CodeTest("test.square", program -> compare(program, square())),
            new CodeTest("test.twice", program -> compare(program, twice())),
            new CodeTest("test.unused", program -> compare(program, unused())),
            new CodeTest("test.many", program -> many(program, Rng.seeded(seed))),
            new CodeTest("test.untouched", MendBackwardSuite::untouched)));
  }

  /** (3x + 1)² at x = 2. */
  private static Nodes chain() {
    return new Nodes(
        new int[] {-1, 0, 1, 2},
        new int[] {-1, -1, -1, -1},
        new double[] {0, 3, 1, 14},
        new double[4]);
  }

  /** x · x at x = 3. */
  private static Nodes square() {
    return new Nodes(
        new int[] {-1, 0}, new int[] {-1, 0}, new double[] {0, 3}, new double[] {0, 3});
  }

  /** x · (y + x) at x = 3, y = 2. */
  private static Nodes twice() {
    return new Nodes(
        new int[] {-1, -1, 1, 0},
        new int[] {-1, -1, 0, 2},
        new double[] {0, 0, 1, 5},
        new double[] {0, 0, 1, 3});
  }

  /** The second node feeds nothing. */
  private static Nodes unused() {
    return new Nodes(
        new int[] {-1, 0, 0}, new int[] {-1, -1, -1}, new double[] {0, 7, 2}, new double[3]);
  }

  private static Nodes drawn(Rng rng) {
    int n = 3 + rng.nextInt(30);
    int[] left = new int[n];
    int[] right = new int[n];
    double[] byLeft = new double[n];
    double[] byRight = new double[n];
    for (int i = 0; i < n; i++) {
      left[i] = i == 0 ? -1 : rng.nextInt(i);
      right[i] = i == 0 || rng.nextInt(4) == 0 ? -1 : rng.nextInt(i);
      byLeft[i] = rng.nextInt(9) - 4;
      byRight[i] = rng.nextInt(9) - 4;
    }
    return new Nodes(left, right, byLeft, byRight);
  }

  private static double[] run(Submission program, Nodes nodes) {
    List<Object> arguments = List.of(nodes.left, nodes.right, nodes.byLeft, nodes.byRight);
    return (double[]) Objects.requireNonNull(program.call(METHOD, arguments, FUEL));
  }

  /** The gradients, [n], found by the engine on sums with these slopes. */
  static double[] wanted(int[] left, int[] right, double[] byLeft, double[] byRight) {
    List<Value> values = new ArrayList<>();
    for (int i = 0; i < left.length; i++) {
      Value value = Value.of(1);
      value = left[i] >= 0 ? value.plus(values.get(left[i]).times(byLeft[i])) : value;
      value = right[i] >= 0 ? value.plus(values.get(right[i]).times(byRight[i])) : value;
      values.add(value);
    }
    values.get(left.length - 1).backward();
    double[] gradients = new double[left.length];
    for (int i = 0; i < left.length; i++) {
      gradients[i] = values.get(i).grad();
    }
    return gradients;
  }

  private static @Nullable Message compare(Submission program, Nodes nodes) {
    double[] wanted = wanted(nodes.left, nodes.right, nodes.byLeft, nodes.byRight);
    double[] found = run(program, nodes);
    if (found.length != wanted.length) {
      return Message.of("fault.length").with("n", found.length).with("wanted", wanted.length);
    }
    for (int i = wanted.length - 1; i >= 0; i--) {
      if (!(Math.abs(found[i] - wanted[i]) <= TOLERANCE)) { // not '>': a NaN agrees with nothing
        return Message.of("fault.gradient")
            .with("node", i)
            .with("found", Returned.text(found[i]))
            .with("wanted", Returned.text(wanted[i]));
      }
    }
    return null;
  }

  private static @Nullable Message many(Submission program, Rng rng) {
    for (int trial = 0; trial < 30; trial++) {
      Message fault = compare(program, drawn(rng));
      if (fault != null) {
        return fault;
      }
    }
    return null;
  }

  private static @Nullable Message untouched(Submission program) {
    Nodes nodes = twice();
    Nodes same = twice();
    run(program, nodes);
    boolean isUntouched =
        Arrays.equals(nodes.left, same.left)
            && Arrays.equals(nodes.right, same.right)
            && Arrays.equals(nodes.byLeft, same.byLeft)
            && Arrays.equals(nodes.byRight, same.byRight);
    return isUntouched ? null : Message.of("fault.touched");
  }
}
