package forwardpass.engine.autograd;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

/**
 * Backpropagation, one edge at a time. Making it sets all gradients of the graph to 0 and the
 * result's to 1; each step lets one gradient flow to one input. A value passes its gradient on only
 * when all that it feeds have sent theirs: that is why the order is the graph's, reversed.
 */
public final class BackwardPass implements Iterator<BackwardStep> {
  private final List<Value> nodes;
  private int node;
  private int input;

  /** The pass backwards from this result. */
  public BackwardPass(Value result) {
    nodes = ValueGraph.of(result).nodes();
    for (Value value : nodes) {
      value.setGrad(0);
    }
    result.setGrad(1);
    node = nodes.size() - 1;
    skipDone();
  }

  /** Moves to the next node that has an input left. */
  private void skipDone() {
    while (node >= 0 && input == nodes.get(node).inputs().size()) {
      node--;
      input = 0;
    }
  }

  @Override
  public boolean hasNext() {
    return node >= 0;
  }

  /** Lets the next gradient flow. */
  @Override
  public BackwardStep next() {
    if (!hasNext()) {
      throw new NoSuchElementException("the backward pass is complete");
    }
    Value output = nodes.get(node);
    Value target = output.inputs().get(input);
    double before = target.grad();
    double contribution = output.grad() * output.local(input);
    double after = before + contribution;
    target.setGrad(after);
    BackwardStep step =
        new BackwardStep(
            output, input, output.grad(), output.local(input), contribution, before, after);
    input++;
    skipDone();
    return step;
  }
}
