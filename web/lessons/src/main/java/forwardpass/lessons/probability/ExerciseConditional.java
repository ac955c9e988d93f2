package forwardpass.lessons.probability;

import forwardpass.engine.probability.JointCounts;
import forwardpass.engine.random.Rng;
import forwardpass.lessons.answer.NumberAnswer;
import forwardpass.lessons.exercise.Exercise;
import forwardpass.lessons.exercise.Problem;
import forwardpass.lessons.exercise.ProblemBuilder;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.view.DataTable;
import forwardpass.lessons.view.Leaf;
import forwardpass.lessons.view.Say;
import forwardpass.lessons.view.View;
import forwardpass.lessons.words.Message;
import java.util.ArrayList;
import java.util.List;

/** A conditional out of a table of counts: which sum is divided by? */
public final class ExerciseConditional implements Exercise<Double> {
  @Override
  public String id() {
    return "probability-exercise-conditional";
  }

  @Override
  public Problem<Double> problem(int seed) {
    Rng rng = Rng.seeded(seed);
    double[][] counts = {{12, 3, 25}, {20, 32, 8}};
    if (seed != 0) {
      for (double[] row : counts) {
        for (int j = 0; j < row.length; j++) {
          row[j] = 2 + rng.nextInt(40);
        }
      }
    }
    double cell = counts[0][0];
    double row = JointCounts.total(counts[0]);
    double column = counts[0][0] + counts[1][0];
    double total = JointCounts.total(counts);
    double conditional = JointCounts.conditional(counts, 0, 0);
    return new ProblemBuilder<>(new NumberAnswer(3), conditional)
        .hinted("cell", new Num(cell, Num.upTo(cell, 0).text()))
        .result("row", Num.upTo(row, 0))
        .result("conditional", Num.fixed(conditional, 3))
        .mistake("joint", cell / total)
        .mistake("back", cell / column)
        .mistake("column", column / total)
        .mistake("odds", cell / (row - cell))
        .mistake("row", row / total)
        .problem(3, table(counts));
  }

  private static View table(double[][] counts) {
    List<DataTable.Row> rows = new ArrayList<>();
    for (int i = 0; i < counts.length; i++) {
      List<View> cells = new ArrayList<>();
      cells.add(Say.inline("before." + (i + 1)));
      for (double count : counts[i]) {
        cells.add(new Leaf(Num.upTo(count, 0)));
      }
      rows.add(new DataTable.Row(Integer.toString(i), "", cells));
    }
    return new DataTable(
        Message.of("table"),
        List.of(
            Message.of("first"),
            Message.of("after.1"),
            Message.of("after.2"),
            Message.of("after.3")),
        rows);
  }
}
