package forwardpass.engine.conformance;

import forwardpass.engine.tensor.Backend;
import forwardpass.engine.tensor.BinaryOp;
import forwardpass.engine.tensor.PackedMatrix;
import forwardpass.engine.tensor.RotaryLayout;
import forwardpass.engine.tensor.Shape;
import forwardpass.engine.tensor.Tensor;
import java.util.List;

/** What does not fit is refused, in the same words everywhere. */
final class RefusalCases {
  private RefusalCases() {}

  /** Something to be refused. */
  private interface Attempt {
    void run(Backend backend);
  }

  private static void add(List<Case> cases, String message, Attempt attempt) {
    cases.add(
        new Case(
            "refuses: " + message,
            checker -> checker.refuses(message, () -> attempt.run(checker.subject()))));
  }

  private static Tensor zeros(Backend b, int... dims) {
    return b.full(Shape.of(dims), 0);
  }

  static void addTo(List<Case> cases) {
    add(
        cases,
        "matmul: left is (3, 4), right is (2, 5): 4 ≠ 2",
        b -> b.matmul(zeros(b, 3, 4), zeros(b, 2, 5)));
    add(
        cases,
        "matmul: left is (3, 4) transposed, right is (4, 5): 3 ≠ 4",
        b -> b.matmul(zeros(b, 3, 4), zeros(b, 4, 5), true, false));
    add(
        cases,
        "matmul: left is (4,), right is (4, 5): both must have at least 2 axes",
        b -> b.matmul(zeros(b, 4), zeros(b, 4, 5)));
    add(
        cases,
        "matmul batch: left is (2,), right is (3,): 2 ≠ 3",
        b -> b.matmul(zeros(b, 2, 4, 4), zeros(b, 3, 4, 4)));
    add(
        cases,
        "add: left is (3, 4), right is (3,): 4 ≠ 3",
        b -> b.binary(BinaryOp.ADD, zeros(b, 3, 4), zeros(b, 3)));
    add(cases, "tensor: shape (2, 2) is 4 numbers, got 3", b -> b.tensor(Shape.of(2, 2), 1, 2, 3));
    add(cases, "reshape: (2, 3) to (4,): 6 ≠ 4", b -> b.reshape(zeros(b, 2, 3), Shape.of(4)));
    add(
        cases,
        "assign: left is (2,), right is (3,): they must be equal",
        b -> b.assign(zeros(b, 2), zeros(b, 3)));
    add(
        cases,
        "assignRows: rows (1, 2, 3) at 3 do not fit into (1, 4, 3)",
        b -> b.assignRows(zeros(b, 1, 4, 3), 3, zeros(b, 1, 2, 3)));
    add(
        cases,
        "permute: axes 0 0 are not the axes of (2, 3) in some order",
        b -> b.permute(zeros(b, 2, 3), 0, 0));
    add(
        cases,
        "slice: axis 1 of (2, 3) from 2 to 4: size 3",
        b -> b.slice(zeros(b, 2, 3), 1, 2, 4));
    add(
        cases,
        "concat: first is (2, 3), other is (3, 3): they differ outside axis 1",
        b -> b.concat(1, zeros(b, 2, 3), zeros(b, 3, 3)));
    add(
        cases,
        "gather: id 5 at 1 is not a row of a table of 5",
        b -> b.gather(zeros(b, 5, 2), new int[] {0, 5}, Shape.of(2)));
    add(
        cases,
        "gather: 3 ids for shape (2,)",
        b -> b.gather(zeros(b, 5, 2), new int[] {0, 1, 2}, Shape.of(2)));
    add(
        cases,
        "scatterAdd: rows (2, 3) for 1 ids",
        b -> b.scatterAdd(zeros(b, 2, 3), new int[] {0}, 4));
    add(
        cases,
        "crossEntropy: logits (2, 3) are 2 rows, targets 1",
        b -> b.crossEntropy(zeros(b, 2, 3), new int[] {0}));
    add(
        cases,
        "crossEntropy: id 3 at 0 is not a row of a table of 3",
        b -> b.crossEntropy(zeros(b, 1, 3), new int[] {3}));
    add(
        cases,
        "layerNorm: x is (2, 3), gain is (2,)",
        b -> b.layerNorm(zeros(b, 2, 3), zeros(b, 2), zeros(b, 3), 0));
    add(
        cases,
        "rmsNorm: x is (2, 3), gain is (1, 3)",
        b -> b.rmsNorm(zeros(b, 2, 3), zeros(b, 1, 3), 0));
    add(
        cases,
        "linear: x is (2, 4), bias is (3,)",
        b -> b.linear(zeros(b, 2, 3), zeros(b, 3, 4), zeros(b, 3)));
    add(
        cases,
        "swiGlu: left is (2, 3), right is (3,): they must be equal",
        b -> b.swiGlu(zeros(b, 2, 3), zeros(b, 3)));
    add(
        cases,
        "matmul: left is (2, 3), right is packed (4, 5): 3 ≠ 4",
        b -> {
          PackedMatrix packed = b.pack(zeros(b, 4, 5), false);
          b.matmul(zeros(b, 2, 3), packed);
        });
    add(cases, "pack: needs a matrix, got (2, 3, 4)", b -> b.pack(zeros(b, 2, 3, 4), false));
    add(
        cases,
        "causalSoftmax: scores (3, 2) have fewer keys than queries",
        b -> b.causalSoftmax(zeros(b, 3, 2)));
    add(
        cases,
        "causalAttention: q is (1, 2, 3, 4), k is (1, 2, 3, 5), v is (1, 2, 3, 5), 3 keys",
        b -> {
          Tensor k = zeros(b, 1, 2, 3, 5);
          b.causalAttention(zeros(b, 1, 2, 3, 4), k, k, 3, 1);
        });
    add(cases, "splitHeads: (1, 2, 9) into 2 heads", b -> b.splitHeads(zeros(b, 1, 2, 9), 2));
    add(
        cases,
        "rotary: x is (3, 4), cos is (3, 4), sin is (3, 4)",
        b -> {
          Tensor x = zeros(b, 3, 4);
          b.rotary(x, x, x, RotaryLayout.HALVES);
        });
    add(cases, "shape (2, 0): axis 1 is 0, must be ≥ 1", b -> zeros(b, 2, 0));
    add(cases, "shape (2, 3) has no axis 2", b -> b.sum(zeros(b, 2, 3), 2));
  }
}
