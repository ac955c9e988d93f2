package forwardpass.engine.conformance;

import forwardpass.engine.tensor.Backend;
import forwardpass.engine.tensor.PackedMatrix;
import forwardpass.engine.tensor.Scope;
import forwardpass.engine.tensor.Shape;
import forwardpass.engine.tensor.Tensor;
import java.util.ArrayList;
import java.util.List;

/** Who owns what, and when it goes. */
final class MemoryCases {
  private MemoryCases() {}

  static void addTo(List<Case> cases) {
    cases.add(new Case("a scope frees what is not kept", MemoryCases::frees));
    cases.add(new Case("what is kept belongs to the scope around", MemoryCases::keeps));
    cases.add(new Case("scopes close in the order of their nesting", MemoryCases::nesting));
    cases.add(new Case("packed weights go with their scope unless kept", MemoryCases::packed));
    cases.add(new Case("memory is used again, and its old numbers are gone", MemoryCases::again));
  }

  private static void frees(Checker checker) {
    Backend b = checker.subject();
    Tensor outside = b.full(Shape.of(3), 1);
    List<Tensor> made = new ArrayList<>();
    try (Scope scope = b.scope()) {
      Tensor inside = b.add(outside, outside);
      made.add(inside);
      made.add(b.reshape(inside, Shape.of(3, 1)));
      made.add(scope.keep(b.scale(inside, 2)));
    }
    String message = " was freed: the scope that owned it is closed";
    checker.refuses("tensor (3,)" + message, () -> b.read(made.get(0)));
    checker.refuses("tensor (3, 1)" + message, () -> b.scale(made.get(1), 1));
    checker.equal("kept", b.read(made.get(2)), 4, 4, 4);
    checker.equal("outside", b.read(outside), 1, 1, 1);
  }

  private static void keeps(Checker checker) {
    Backend b = checker.subject();
    List<Tensor> made = new ArrayList<>();
    try (Scope outer = b.scope()) {
      try (Scope inner = b.scope()) {
        made.add(inner.keep(b.full(Shape.of(2), 5)));
        made.add(inner.keep(outer.keep(b.full(Shape.of(2), 6))));
      }
      checker.equal("in the outer scope", b.read(made.get(0)), 5, 5);
      outer.keep(made.get(1));
    }
    checker.refuses(
        "tensor (2,) was freed: the scope that owned it is closed", () -> b.read(made.get(0)));
    checker.equal("kept twice", b.read(made.get(1)), 6, 6);
  }

  private static void nesting(Checker checker) {
    Scope outer = checker.subject().scope();
    Scope inner = checker.subject().scope();
    checker.refuses("scope closed while one opened inside it is still open", outer::close);
    inner.close();
    outer.close();
    outer.close(); // a second time does nothing
  }

  private static void packed(Checker checker) {
    Backend b = checker.subject();
    Tensor x = b.tensor(Shape.of(1, 2), 1, 2);
    List<PackedMatrix> made = new ArrayList<>();
    try (Scope scope = b.scope()) {
      Tensor w = b.tensor(Shape.of(2, 2), 1, 2, 3, 4);
      made.add(b.pack(w, false));
      made.add(b.pack(w, true));
      made.get(1).keep(scope);
    }
    checker.refuses("packed weights (2, 2) were freed", () -> b.matmul(x, made.get(0)));
    checker.equal("kept", b.read(b.matmul(x, made.get(1))), 5, 11);
    made.get(1).free();
    checker.refuses("packed weights (2, 2) were freed", () -> b.matmul(x, made.get(1)));
  }

  private static void again(Checker checker) {
    Backend b = checker.subject();
    Tensor kept = b.full(Shape.of(1000), 3);
    for (int round = 0; round < 200; round++) {
      try (Scope scope = b.scope()) {
        Tensor junk = b.full(Shape.of(40, 500), Float.NaN);
        Tensor sums = b.sum(b.full(Shape.of(40, 500), round), 0);
        float[] rows = b.read(b.scatterAdd(b.full(Shape.of(2, 500), 1), new int[] {1, 1}, 40));
        checker.require(b.read(sums)[round] == 40f * round, "sum in round " + round);
        checker.require(rows[0] == 0 && rows[500] == 2, "scatterAdd in round " + round);
        checker.require(junk.size() == 20000 && scope != null, "junk");
      }
    }
    checker.require(b.read(kept)[999] == 3, "what is outside stays");
  }
}
