package forwardpass.lessons.lossplace;

import forwardpass.lessons.exercise.Exercise;
import forwardpass.lessons.matrix.Tables;
import forwardpass.lessons.node.Element;
import forwardpass.lessons.node.Text;

/** The shape of a piece of the logits: with an index an axis goes, with a range it stays. */
final class ExerciseSlice implements Exercise {
  private static final String[] CODES = {"logits[:, -1]", "logits[:, -1:]", "logits[:, :-1]"};
  private static final String[] PRAISE = {"index", "range", "but-last"};

  @Override
  public void ask(Given given) {
    int kind = given.integer(1, 0, CODES.length - 1);
    given.keep();
    int b = given.integer("b", 8, 3, 32);
    int t = given.integer("t", 50, 5, 128);
    int v = given.show("v", 100 * given.integer(4, 1, 9));
    given.redrawIf(t <= b + 1);
    given.fill("code", Element.of("code", "", new Text(CODES[kind])));
    int[] shape = kind == 0 ? new int[] {b, v} : new int[] {b, kind == 1 ? 1 : t - 1, v};
    given.asksShape(shape).praise(PRAISE[kind]);
    given.result("shape", new Text(Tables.shape(shape)));
    given.mistakeIf(kind != 0, "dropped", b, v);
    given.mistakeIf(kind == 0, "kept", b, 1, v);
    given.mistakeIf(kind != 2, "but-last", b, t - 1, v);
    given.mistakeIf(kind == 2, "last-alone", b, 1, v);
    given.mistake("whole", b, t, v);
  }
}
