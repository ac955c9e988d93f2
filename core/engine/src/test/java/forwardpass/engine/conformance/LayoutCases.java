package forwardpass.engine.conformance;

import forwardpass.engine.tensor.Backend;
import forwardpass.engine.tensor.Shape;
import forwardpass.engine.tensor.Tensor;
import java.util.List;

/** Moving numbers about: axes exchanged, cut, joined, looked up, written in place. */
final class LayoutCases {
  private LayoutCases() {}

  static void addTo(List<Case> cases) {
    permute(cases, Shape.of(3, 7), 1, 0);
    permute(cases, Shape.of(1, 9), 1, 0);
    permute(cases, Shape.of(2, 3, 5), 0, 2, 1);
    permute(cases, Shape.of(2, 3, 5), 2, 0, 1);
    permute(cases, Shape.of(2, 3, 4, 5), 0, 2, 1, 3);
    permute(cases, Shape.of(2, 3, 4, 5), 3, 1, 0, 2);
    slice(cases, Shape.of(9), 0, 2, 7);
    slice(cases, Shape.of(3, 7), -1, 0, 1);
    slice(cases, Shape.of(3, 7), 0, 1, 3);
    slice(cases, Shape.of(2, 5, 3), 1, 4, 5);
    slice(cases, Shape.of(2, 5, 3), 1, 0, 5);
    concat(cases, 0, Shape.of(3), Shape.of(1), Shape.of(9));
    concat(cases, -1, Shape.of(3, 2), Shape.of(3, 7));
    concat(cases, 1, Shape.of(2, 1, 3), Shape.of(2, 4, 3));
    ElementwiseCases.both(
        cases,
        new Operation(
            "reshape",
            (b, x) -> b.reshape(x[0], Shape.of(9, 2)),
            x -> x[0].as(Shape.of(9, 2)),
            Shape.of(3, 6)));
    for (int columns : new int[] {1, 3, 8, 17}) {
      gather(cases, columns);
      scatter(cases, columns);
    }
    for (int positions : new int[] {5, 1}) {
      ElementwiseCases.both(
          cases,
          new Operation(
              "splitHeads and mergeHeads of " + positions + " positions",
              (b, x) -> b.mergeHeads(b.mul(b.splitHeads(x[0], 3), b.splitHeads(x[0], 3))),
              x -> x[0].times(x[0]),
              Shape.of(2, positions, 9)));
    }
    cases.add(new Case("assign writes over the target alone", LayoutCases::assign));
    cases.add(new Case("assignRows writes each page's rows", LayoutCases::assignRows));
    cases.add(new Case("full and tensor hold what they are given", LayoutCases::make));
  }

  private static void permute(List<Case> cases, Shape shape, int... axes) {
    ElementwiseCases.both(
        cases,
        new Operation(
            "permute to " + Shape.of(plusOne(axes)),
            (b, x) -> b.permute(x[0], axes),
            x -> x[0].permute(axes),
            shape));
  }

  private static int[] plusOne(int[] axes) {
    int[] named = axes.clone();
    for (int i = 0; i < named.length; i++) {
      named[i]++;
    }
    return named;
  }

  private static void slice(List<Case> cases, Shape shape, int axis, int from, int to) {
    int chosen = shape.axis(axis);
    ElementwiseCases.both(
        cases,
        new Operation(
            "slice axis " + axis + " from " + from + " to " + to,
            (b, x) -> b.slice(x[0], axis, from, to),
            x ->
                Truth.of(
                    shape.with(axis, to - from),
                    index -> {
                      int[] whole = index.clone();
                      whole[chosen] += from;
                      return x[0].shape().dim(chosen) == 1 ? x[0].at(index) : x[0].at(whole);
                    }),
            shape));
  }

  private static void concat(List<Case> cases, int axis, Shape... shapes) {
    int total = 0;
    for (Shape shape : shapes) {
      total += shape.dim(axis);
    }
    Shape whole = shapes[0].with(axis, total);
    int chosen = whole.axis(axis);
    ElementwiseCases.both(
        cases,
        new Operation(
            "concat axis " + axis,
            (b, x) -> b.concat(axis, x),
            x ->
                Truth.of(
                    whole,
                    index -> {
                      int[] part = index.clone();
                      int which = 0;
                      while (part[chosen] >= x[which].shape().dim(chosen)) {
                        part[chosen] -= x[which].shape().dim(chosen);
                        which++;
                      }
                      return x[which].at(part);
                    }),
            shapes));
  }

  private static void gather(List<Case> cases, int columns) {
    int[] ids = {4, 0, 4, 2, 1, 4};
    ElementwiseCases.both(
        cases,
        new Operation(
            "gather",
            (b, x) -> b.gather(x[0], ids, Shape.of(2, 3)),
            x -> Truth.of(Shape.of(6, columns), i -> x[0].at(ids[i[0]], i[1])),
            Shape.of(5, columns)));
  }

  private static void scatter(List<Case> cases, int columns) {
    int[] ids = {3, 0, 3, 3, 1};
    ElementwiseCases.both(
        cases,
        new Operation(
            "scatterAdd",
            (b, x) -> b.scatterAdd(x[0], ids, 4),
            x ->
                Truth.of(
                    Shape.of(4, columns),
                    index -> {
                      double sum = 0;
                      for (int i = 0; i < ids.length; i++) {
                        sum += ids[i] == index[0] ? x[0].at(i, index[1]) : 0;
                      }
                      return sum;
                    }),
            Shape.of(5, columns)));
  }

  private static void assign(Checker checker) {
    Backend b = checker.subject();
    Tensor target = b.tensor(Shape.of(2, 2), 1, 2, 3, 4);
    Tensor source = b.tensor(Shape.of(2, 2), 5, 6, 7, 8);
    Tensor view = b.reshape(target, Shape.of(4));
    b.assign(target, source);
    checker.equal("target", b.read(target), 5, 6, 7, 8);
    checker.equal("its other view", b.read(view), 5, 6, 7, 8);
    b.assign(target, b.scale(source, 2));
    checker.equal("source", b.read(source), 5, 6, 7, 8);
  }

  private static void assignRows(Checker checker) {
    Backend b = checker.subject();
    Tensor cache = b.full(Shape.of(2, 4, 3), -1);
    b.assignRows(cache, 1, b.tensor(Shape.of(2, 2, 3), 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12));
    checker.equal(
        "cache",
        b.read(cache),
        -1,
        -1,
        -1,
        1,
        2,
        3,
        4,
        5,
        6,
        -1,
        -1,
        -1,
        -1,
        -1,
        -1,
        7,
        8,
        9,
        10,
        11,
        12,
        -1,
        -1,
        -1);
  }

  private static void make(Checker checker) {
    Backend b = checker.subject();
    float[] values = {1, 2, 3};
    Tensor tensor = b.tensor(Shape.of(3), values);
    values[0] = 9;
    checker.equal("a copy", b.read(tensor), 1, 2, 3);
    checker.equal("full", b.read(b.full(Shape.of(2, 2), 0.5f)), 0.5f, 0.5f, 0.5f, 0.5f);
    checker.equal("a scalar", b.read(b.full(Shape.scalar(), 7)), 7);
  }
}
