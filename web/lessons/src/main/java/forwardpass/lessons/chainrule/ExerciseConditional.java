package forwardpass.lessons.chainrule;

import forwardpass.engine.probability.JointCounts;
import forwardpass.lessons.exercise.Exercise;
import forwardpass.lessons.view.DataTable;

/** A conditional out of a table of counts: which sum is divided by? */
public final class ExerciseConditional implements Exercise {
  @Override
  public void ask(Given given) {
    double[] the = given.vector("the", new double[] {12, 3, 25}, 2, 41, 0);
    double[] a = given.vector("a", new double[] {20, 32, 8}, 2, 41, 0);
    double cell = given.hinted("cell", the[0]);
    double row = given.result("row", JointCounts.total(the));
    double column = cell + a[0];
    double total = row + JointCounts.total(a);
    double conditional = JointCounts.conditional(new double[][] {the, a}, 0, 0);
    given.asks("conditional", conditional, 3).under(DataTable.ofCounts(the, a)).hints(3);
    given.mistake("joint", cell / total);
    given.mistake("back", cell / column);
    given.mistake("column", column / total);
    given.mistake("odds", cell / (row - cell));
    given.mistake("row", row / total);
  }
}
