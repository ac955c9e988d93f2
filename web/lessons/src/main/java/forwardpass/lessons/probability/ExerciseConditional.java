package forwardpass.lessons.probability;

import forwardpass.engine.probability.JointCounts;
import forwardpass.lessons.answer.NumberAnswer;
import forwardpass.lessons.exercise.Exercise;
import forwardpass.lessons.exercise.Given;
import forwardpass.lessons.exercise.Problem;
import forwardpass.lessons.view.DataTable;

/** A conditional out of a table of counts: which sum is divided by? */
public final class ExerciseConditional implements Exercise<Double> {
  @Override
  public Problem<Double> problem(Given given) {
    double[] the = given.vector("the", new double[] {12, 3, 25}, 2, 41, 0);
    double[] a = given.vector("a", new double[] {20, 32, 8}, 2, 41, 0);
    double cell = the[0];
    double row = JointCounts.total(the);
    double column = cell + a[0];
    double total = row + JointCounts.total(a);
    double conditional = JointCounts.conditional(new double[][] {the, a}, 0, 0);
    return given
        .asks(new NumberAnswer(3), conditional)
        .hinted("cell", cell, 0)
        .result("row", row, 0)
        .result("conditional", conditional, 3)
        .mistake("joint", cell / total)
        .mistake("back", cell / column)
        .mistake("column", column / total)
        .mistake("odds", cell / (row - cell))
        .mistake("row", row / total)
        .problem(3, DataTable.ofCounts(the, a));
  }
}
