package forwardpass.lessons.linearlayer;

import forwardpass.lessons.exercise.Exercise;
import forwardpass.lessons.node.Element;
import forwardpass.lessons.node.Text;

/** Which expression sends the rows of x through a layer: the shapes tell. */
public final class ExerciseTranspose implements Exercise {
  @Override
  public void ask(Given given) {
    given.integer("n", 5, 2, 9);
    int in = given.choice("in", 64, 96, 128, 160, 192, 320, 384, 512);
    int out = given.choice("out", 256, 80, 100, 144, 200, 300, 400, 500);
    boolean outFirst = given.choice(1, 0) == 1; // as nn.Linear stores its weights
    given.show("rows", outFirst ? out : in);
    given.show("cols", outFirst ? in : out);
    String right = outFirst ? "turned" : "plain";
    String other = outFirst ? "plain" : "turned";
    given.asksWhich(right, other, "column", "column-turned").praise(right);
    given.result("expression", Element.of("code", "", new Text(outFirst ? "x @ W.T" : "x @ W")));
  }
}
