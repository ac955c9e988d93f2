package forwardpass.lessons.matrices;

import forwardpass.lessons.answer.ChoiceAnswer;
import forwardpass.lessons.exercise.Exercise;
import forwardpass.lessons.exercise.Given;
import forwardpass.lessons.exercise.Problem;
import forwardpass.lessons.node.Element;
import forwardpass.lessons.node.Text;
import forwardpass.lessons.words.Message;

/** Which expression sends the rows of x through a layer: the shapes tell. */
public final class ExerciseTranspose implements Exercise<String> {
  @Override
  public Problem<String> problem(Given given) {
    given.integer("n", 5, 2, 9);
    int in = given.choice("in", 64, 96, 128, 160, 192, 320, 384, 512);
    int out = given.choice("out", 256, 80, 100, 144, 200, 300, 400, 500);
    boolean stored = given.choice(1, 0) == 1; // as (out, in)
    given.show("rows", stored ? out : in);
    given.show("cols", stored ? in : out);
    String right = stored ? "turned" : "plain";
    String other = stored ? "plain" : "turned";
    return given
        .asks(ChoiceAnswer.shuffled(given, option("plain"), option("turned"), option("column"), option("column-turned")), right)
        .result("expression", Element.of("code", "", new Text(stored ? "x @ W.T" : "x @ W")))
        .mistake(other, other)
        .mistake("column", "column")
        .mistake("column-turned", "column-turned")
        .praise(right)
        .problem(2);
  }

  private static ChoiceAnswer.Option option(String name) {
    return new ChoiceAnswer.Option(name, Message.of("option." + name));
  }
}
