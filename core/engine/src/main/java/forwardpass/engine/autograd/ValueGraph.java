package forwardpass.engine.autograd;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;

/**
 * Everything that a value was made of.
 *
 * @param nodes each value once, every one after its inputs; the result is last
 */
public record ValueGraph(List<Value> nodes) {

  /** The graph of a result. Deep graphs are no trouble: there is no recursion. */
  public static ValueGraph of(Value result) {
    List<Value> nodes = new ArrayList<>();
    IdentityHashMap<Value, Integer> nextInput = new IdentityHashMap<>();
    Deque<Value> path = new ArrayDeque<>();
    path.push(result);
    nextInput.put(result, 0);
    while (!path.isEmpty()) {
      Value value = path.peek();
      int next = nextInput.getOrDefault(value, 0);
      if (next == value.inputs().size()) {
        nodes.add(value);
        path.pop();
        continue;
      }
      nextInput.put(value, next + 1);
      Value input = value.inputs().get(next);
      if (!nextInput.containsKey(input)) {
        nextInput.put(input, 0);
        path.push(input);
      }
    }
    return new ValueGraph(List.copyOf(nodes));
  }
}
