package forwardpass.lessons.parameter;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

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
    Parameter<?> parameter = named(id);
    if (parameter instanceof NumberParameter number) {
      return number.component(get(number), index);
    } else if (parameter instanceof IntegerParameter integer) {
      return integer.component(get(integer), index);
    } else if (parameter instanceof VectorParameter vector) {
      return vector.component(get(vector), index);
    } else if (parameter instanceof DistributionParameter shares) {
      return shares.component(get(shares), index);
    } else if (parameter instanceof MatrixParameter matrix) {
      return matrix.component(get(matrix), index);
    }
    throw new IllegalArgumentException("parameter " + id + " has no numeric components");
  }

  /** These values with one component moved, as far as its range and step allow. */
  public Parameters withComponent(String id, int index, double component) {
    Parameter<?> parameter = named(id);
    if (parameter instanceof NumberParameter number) {
      return with(number, number.withComponent(get(number), index, component));
    } else if (parameter instanceof IntegerParameter integer) {
      return with(integer, integer.withComponent(get(integer), index, component));
    } else if (parameter instanceof VectorParameter vector) {
      return with(vector, vector.withComponent(get(vector), index, component));
    } else if (parameter instanceof DistributionParameter shares) {
      return with(shares, shares.withComponent(get(shares), index, component));
    } else if (parameter instanceof MatrixParameter matrix) {
      return with(matrix, matrix.withComponent(get(matrix), index, component));
    }
    throw new IllegalArgumentException("parameter " + id + " has no numeric components");
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
    return other instanceof Parameters that
        && values.equals(that.values)
        && declared.equals(that.declared);
  }

  @Override
  public int hashCode() {
    return Objects.hash(declared, values);
  }
}
