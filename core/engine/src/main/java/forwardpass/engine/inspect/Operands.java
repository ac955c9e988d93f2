package forwardpass.engine.inspect;

import forwardpass.engine.inspect.CellSum.Operand;
import forwardpass.engine.inspect.CellSum.Part;
import java.util.ArrayList;
import java.util.List;

/** The numbers of a recorded pass, each with the cell that it stands in. */
record Operands(Recording run) {
  Operand at(String tensor, int head, int row, int col) {
    Cell cell = new Cell(tensor, head, row, col);
    return new Operand(cell, run.value(cell), false);
  }

  /** A row of a tensor without heads. */
  List<Operand> row(int row, String tensor) {
    return row(row, tensor, 0);
  }

  List<Operand> row(int row, String tensor, int head) {
    List<Operand> all = new ArrayList<>();
    for (int col = 0; col < run.cols(tensor); col++) {
      all.add(at(tensor, head, row, col));
    }
    return all;
  }

  /** The heads' vectors of one token side by side, [nHeads · dHead]. */
  List<Operand> merged(int row, String tensor) {
    List<Operand> all = new ArrayList<>();
    for (int head = 0; head < run.heads(tensor); head++) {
      all.addAll(row(row, tensor, head));
    }
    return all;
  }

  static Part part(String name, Operand from) {
    return new Part(name, from, from.value());
  }

  static Part part(String name, float value) {
    return new Part(name, null, value);
  }
}
