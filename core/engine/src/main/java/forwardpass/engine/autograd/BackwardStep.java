package forwardpass.engine.autograd;

/**
 * One gradient that flows along one edge of the graph: {@code contribution = upstream · local}, and
 * {@code after = before + contribution}.
 *
 * @param output the value whose gradient is complete
 * @param inputIndex which of its inputs the gradient flows to
 * @param upstream the output's gradient
 * @param local how fast the output changes with that input
 * @param contribution what arrives
 * @param before the input's gradient before it arrives
 * @param after the input's gradient then
 */
public record BackwardStep(
    Value output,
    int inputIndex,
    double upstream,
    double local,
    double contribution,
    double before,
    double after) {

  /** The value to which the gradient flows. */
  public Value input() {
    return output.inputs().get(inputIndex);
  }
}
