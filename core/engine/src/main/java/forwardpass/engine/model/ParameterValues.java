package forwardpass.engine.model;

/** Where the numbers of a model's parameters come from: chance, a file, another model. */
@FunctionalInterface
public interface ParameterValues {

  /** The values of one parameter, row-major, as many as its shape says. */
  float[] of(Parameter parameter);
}
