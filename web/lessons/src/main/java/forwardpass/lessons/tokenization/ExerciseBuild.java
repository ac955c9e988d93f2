package forwardpass.lessons.tokenization;

import forwardpass.lessons.answer.Trial;
import forwardpass.lessons.exercise.Exercise;
import forwardpass.lessons.node.Text;

/** A corpus to be built of four words, so that training on it learns the merges that are wanted. */
public final class ExerciseBuild implements Exercise {
  @Override
  public void ask(Given given) {
    int total = given.integer("total", 16, 13, 24);
    boolean lowFirst = given.choice(1, 0) == 1;
    String first = lowFirst ? "lo" : "es";
    String third = lowFirst ? "es" : "lo";
    given.fill("first", new Text(first));
    given.fill("third", new Text(third));
    double[] low = CorpusTrial.lowFirst(total);
    double[] est = CorpusTrial.estFirst(total);
    double[] example = given.result("example", lowFirst ? low : est);
    Trial trial = Trial.between(0, total).and(new CorpusTrial(total, first, third));
    given.asksToBuild(trial, 0, example).hints(3);
    given.mistake("other-way", lowFirst ? est : low);
    given.mistake("one-word", total, 0, 0, 0);
  }
}
