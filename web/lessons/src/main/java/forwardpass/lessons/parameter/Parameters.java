package forwardpass.lessons.parameter;

import forwardpass.lessons.number.Asked;
import java.util.ArrayList;
import java.util.List;

/** A valid value for each parameter of a lesson; immutable. */
public final class Parameters {
  private final List<Parameter<?>> declared;
  private final List<Object> values; // one for each of declared

  private Parameters(List<Parameter<?>> declared, List<Object> values) {
    this.declared = declared;
    this.values = values;
  }

  /** Every parameter at its initial value. */
  public static Parameters initial(List<Parameter<?>> declared) {
    List<Object> values = new ArrayList<>();
    for (Parameter<?> parameter : declared) {
      values.add(parameter.initial());
    }
    return new Parameters(List.copyOf(declared), List.copyOf(values));
  }

  public List<Parameter<?>> declared() {
    return declared;
  }

  public <T> T get(Parameter<T> parameter) {
    return parameter.cast(values.get(indexOf(parameter.id())));
  }

  /** The numbers of a list, [n], as the engine takes them. */
  public double[] array(Parameter<List<Double>> list) {
    return Reals.array(get(list));
  }

  /** The numbers of a matrix, row by row. */
  public double[][] arrays(Parameter<List<List<Double>>> matrix) {
    List<List<Double>> rows = get(matrix);
    double[][] out = new double[rows.size()][];
    for (int i = 0; i < out.length; i++) {
      out[i] = Reals.array(rows.get(i));
    }
    return out;
  }

  public <T> Parameters with(Parameter<T> parameter, T value) {
    List<Object> changed = new ArrayList<>(values);
    changed.set(indexOf(parameter.id()), value);
    return new Parameters(declared, List.copyOf(changed));
  }

  /** The parameter of that name, if the lesson has one. */
  public boolean has(String id) {
    for (Parameter<?> parameter : declared) {
      if (parameter.id().equals(id)) {
        return true;
      }
    }
    return false;
  }

  /** The parameter of that name. */
  public Parameter<?> named(String id) {
    return declared.get(indexOf(id));
  }

  /** These values with one read from text; where the text has a fault, it comes back instead. */
  public Parsed<Parameters> withText(String id, String text) {
    return withText(named(id), text);
  }

  private <T> Parsed<Parameters> withText(Parameter<T> parameter, String text) {
    Parsed<T> parsed = parameter.parse(text);
    Fault fault = parsed.fault();
    return fault == null ? Parsed.ok(with(parameter, parsed.get())) : Parsed.bad(fault);
  }

  /** The printed value of the parameter of that name. */
  public String text(String id) {
    return text(named(id));
  }

  private <T> String text(Parameter<T> parameter) {
    return parameter.print(get(parameter));
  }

  /** Component {@code index} of a numeric parameter. */
  public double component(String id, int index) {
    return component(scalar(id), index);
  }

  private <T> double component(Scalar<T> scalar, int index) {
    return scalar.component(get(scalar), index);
  }

  /** These values with one component moved, as far as its range and step allow. */
  public Parameters withComponent(String id, int index, double component) {
    return withComponent(scalar(id), index, component);
  }

  private <T> Parameters withComponent(Scalar<T> scalar, int index, double component) {
    return with(scalar, scalar.withComponent(get(scalar), index, component));
  }

  private Scalar<?> scalar(String id) {
    if (named(id) instanceof Scalar<?> scalar) {
      return scalar;
    }
    throw new IllegalArgumentException("parameter " + id + " has no numeric components");
  }

  /** The numbers of a parameter that has cells, row by row. */
  public List<List<Double>> rows(String id) {
    return rows(cells(id));
  }

  private <T> List<List<Double>> rows(CellParameter<T> cells) {
    return cells.rows(get(cells));
  }

  /** These values with the number in one cell read from text, exactly as it was typed. */
  public Parsed<Parameters> withCell(String id, int index, String text) {
    return withCell(cells(id), index, text);
  }

  private <T> Parsed<Parameters> withCell(CellParameter<T> cells, int index, String text) {
    Parsed<Double> number = Numbers.one(text, Asked.within(cells.min(), cells.max(), cells.step()));
    Fault fault = number.fault();
    return fault == null
        ? Parsed.ok(with(cells, cells.withTyped(get(cells), index, number.get())))
        : Parsed.bad(fault);
  }

  /** These values with rows and columns added or taken away, as far as the shape may change. */
  public Parameters resized(String id, int moreRows, int moreCols) {
    return resized(cells(id), moreRows, moreCols);
  }

  private <T> Parameters resized(CellParameter<T> cells, int moreRows, int moreCols) {
    List<List<Double>> now = rows(cells);
    Shape shape = cells.shape();
    int rows = now.size() + moreRows;
    int cols = now.get(0).size() + moreCols;
    return shape.allows(rows, cols) ? with(cells, cells.resized(get(cells), rows, cols)) : this;
  }

  private CellParameter<?> cells(String id) {
    if (named(id) instanceof CellParameter<?> cells) {
      return cells;
    }
    throw new IllegalArgumentException("parameter " + id + " has no cells");
  }

  private int indexOf(String id) {
    for (int i = 0; i < declared.size(); i++) {
      if (declared.get(i).id().equals(id)) {
        return i;
      }
    }
    throw new IllegalArgumentException("parameters: there is none named " + id);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Parameters that && isAs(that);
  }

  @Override
  public int hashCode() {
    return values.hashCode();
  }

  /** Values that print alike are the same: a parameter reads back what it prints. */
  private boolean isAs(Parameters that) {
    boolean same = declared.size() == that.declared.size();
    for (int i = 0; same && i < declared.size(); i++) {
      String id = declared.get(i).id();
      same = id.equals(that.declared.get(i).id()) && text(id).equals(that.text(id));
    }
    return same;
  }
}
