package forwardpass.lessons.backpropagation;

import forwardpass.engine.autograd.BackwardPass;
import forwardpass.engine.autograd.BackwardStep;
import forwardpass.engine.autograd.Operator;
import forwardpass.engine.autograd.Value;
import forwardpass.engine.autograd.ValueGraph;
import forwardpass.engine.expression.Expression;
import forwardpass.engine.expression.ExpressionFault;
import forwardpass.lessons.graph.Dag;
import java.util.ArrayList;
import java.util.List;

/**
 * The forward and the backward pass of an expression, as they are shown: constants belong to the
 * operation that uses them, and no gradient is sent to them.
 *
 * @param expression what was read
 * @param values a number for each of its variables
 * @param nodes each after its inputs, the result last
 * @param flows the gradients that flow back, in their order
 */
record Pass(Expression expression, List<Double> values, List<Node> nodes, List<Flow> flows) {
  /**
   * A number of the forward pass.
   *
   * @param name the variable's, the part's, or one made up
   * @param variable which of the expression's variables it is; −1 where it was computed
   */
  record Node(Value value, String name, int variable) {}

  /**
   * A gradient along an edge, against its direction.
   *
   * @param from the node whose gradient is complete
   * @param to the input of it that the gradient flows to
   * @param input which of its inputs, constants counted
   * @param isFirst whether it is the first that arrives there
   * @param isLast whether it is the last
   */
  record Flow(
      int from,
      int to,
      int input,
      double upstream,
      double local,
      double contribution,
      double before,
      double after,
      boolean isFirst,
      boolean isLast) {}

  Pass {
    values = List.copyOf(values);
    nodes = List.copyOf(nodes);
    flows = List.copyOf(flows);
  }

  /**
   * The two passes for these numbers.
   *
   * @throws ExpressionFault if the expression has no value or no slope there
   */
  static Pass of(Expression expression, List<Double> values) throws ExpressionFault {
    double[] numbers = new double[values.size()];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = values.get(i);
    }
    Value result = expression.graph(numbers);
    Naming naming = new Naming(expression.variables());
    List<Node> nodes = new ArrayList<>();
    for (Value value : ValueGraph.of(result).nodes()) {
      if (!isConstant(value)) {
        nodes.add(naming.node(value, value == result));
      }
    }
    return new Pass(expression, values, nodes, flows(result, nodes));
  }

  static boolean isConstant(Value value) {
    return value.operator() == Operator.LEAF && value.label().isEmpty();
  }

  private static List<Flow> flows(Value result, List<Node> nodes) {
    List<BackwardStep> steps = new ArrayList<>();
    BackwardPass pass = new BackwardPass(result);
    while (pass.hasNext()) {
      BackwardStep step = pass.next();
      if (!isConstant(step.input())) {
        steps.add(step);
      }
    }
    List<Flow> flows = new ArrayList<>();
    for (int i = 0; i < steps.size(); i++) {
      BackwardStep step = steps.get(i);
      flows.add(
          new Flow(
              index(nodes, step.output()),
              index(nodes, step.input()),
              step.inputIndex(),
              step.upstream(),
              step.local(),
              step.contribution(),
              step.before(),
              step.after(),
              !arrives(step.input(), steps, 0, i),
              !arrives(step.input(), steps, i + 1, steps.size())));
    }
    return flows;
  }

  private static boolean arrives(Value input, List<BackwardStep> steps, int from, int to) {
    for (int i = from; i < to; i++) {
      if (steps.get(i).input() == input) {
        return true;
      }
    }
    return false;
  }

  static int index(List<Node> nodes, Value value) {
    for (int i = 0; i < nodes.size(); i++) {
      if (nodes.get(i).value() == value) {
        return i;
      }
    }
    throw new IllegalArgumentException("pass: a value that is not in the graph");
  }

  /** The steps that the reader takes: the result's own gradient, then one a flow. */
  int steps() {
    return flows.size() + 1;
  }

  /** What flows in step k ≥ 2. */
  Flow flow(int step) {
    return flows.get(step - 2);
  }

  Node result() {
    return nodes.get(nodes.size() - 1);
  }

  /** The gradient that a node has after so many steps; NaN before any has arrived. */
  double gradient(int node, int step) {
    double gradient = node == nodes.size() - 1 && step >= 1 ? 1 : Double.NaN;
    for (int k = 2; k <= step; k++) {
      gradient = flow(k).to() == node ? flow(k).after() : gradient;
    }
    return gradient;
  }

  /** The gradient of a variable; 0 where it does not reach the result. */
  double gradientOf(int variable) {
    for (int i = 0; i < nodes.size(); i++) {
      if (nodes.get(i).variable() == variable) {
        return gradient(i, steps());
      }
    }
    return 0;
  }

  /** The graph of the nodes, an edge for each flow. */
  Dag dag() {
    List<Dag.Edge> edges = new ArrayList<>();
    for (Flow flow : flows) {
      edges.add(new Dag.Edge(flow.to(), flow.from()));
    }
    return new Dag(nodes.size(), edges);
  }
}
