package forwardpass.engine.autograd;

import forwardpass.engine.tensor.AdamWStep;
import forwardpass.engine.tensor.Backend;
import forwardpass.engine.tensor.Gelu;
import forwardpass.engine.tensor.RotaryLayout;
import forwardpass.engine.tensor.Scope;
import forwardpass.engine.tensor.Tensor;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A backend that remembers. It computes on the backend it is given, notes every operation that
 * depends on a watched tensor, and can then walk the notes backwards:
 *
 * <pre>{@code
 * try (Scope step = backend.scope()) {
 *   Tape tape = new Tape(backend);
 *   tape.watch(weights);
 *   Tensor loss = tape.crossEntropy(tape.matmul(x, weights), targets);
 *   Tensor gradient = tape.backward(loss).of(weights);
 * }
 * }</pre>
 *
 * A model that is written against {@link Backend} trains without a change. One tape serves one
 * step; everything it made goes with the scope around it. Wengert 1964 has the idea.
 */
public final class Tape extends TapePrimitives {
  private final IdentityHashMap<Tensor, Node> nodes = new IdentityHashMap<>();
  private final List<Node> order = new ArrayList<>();
  private final Set<Tensor> watched = Collections.newSetFromMap(new IdentityHashMap<>());

  /** A tape that computes on this backend. */
  public Tape(Backend backend) {
    super(backend);
  }

  /**
   * Asks for the gradient by a tensor, a leaf or one that this tape has computed; before it is
   * used, and returns it.
   */
  public Tensor watch(Tensor tensor) {
    if (!nodes.containsKey(tensor)) {
      nodes.put(tensor, new Node(tensor, null));
    }
    watched.add(tensor);
    return tensor;
  }

  @Override
  Tensor record(Tensor output, Node.Backward backward, Tensor... inputs) {
    for (Tensor input : inputs) {
      if (nodes.containsKey(input)) {
        Node node = new Node(output, backward);
        nodes.put(output, node);
        order.add(node);
        return output;
      }
    }
    return output;
  }

  @Override
  void requireUntracked(String operation, Tensor tensor) {
    if (nodes.containsKey(tensor)) {
      throw new IllegalStateException(operation + ": " + tensor + " is on the tape");
    }
  }

  /**
   * The gradients of a scalar loss by all watched tensors. They belong to the innermost open scope;
   * gradients in between are freed as soon as they are used.
   */
  public Gradients backward(Tensor loss) {
    if (loss.size() != 1) {
      throw new IllegalArgumentException("backward: loss is " + loss.shape() + ", must be scalar");
    }
    if (!nodes.containsKey(loss)) {
      throw new IllegalArgumentException("backward: the loss depends on nothing that is watched");
    }
    Accumulator gradients = new Accumulator(on, nodes);
    gradients.add(loss, () -> on.full(loss.shape(), 1));
    IdentityHashMap<Tensor, Tensor> found = new IdentityHashMap<>();
    for (int i = order.size() - 1; i >= 0; i--) {
      step(order.get(i), gradients, found);
    }
    for (Tensor tensor : watched) {
      Tensor gradient = found.containsKey(tensor) ? found.get(tensor) : gradients.get(tensor);
      found.put(tensor, gradient == null ? on.full(tensor.shape(), 0) : gradient);
    }
    return new Gradients(found);
  }

  private void step(Node node, Accumulator gradients, IdentityHashMap<Tensor, Tensor> found) {
    Tensor dy = gradients.take(node.output());
    Node.Backward backward = node.backward();
    if (dy == null || backward == null) {
      return;
    }
    try (Scope scratch = on.scope()) {
      backward.run(dy, gradients);
      gradients.keep(scratch);
    }
    if (watched.contains(node.output())) {
      found.put(node.output(), dy);
    } else {
      gradients.drop(dy);
    }
  }

  // The fused operations: computed whole, differentiated whole.

  @Override
  public Tensor linear(Tensor x, Tensor w, @Nullable Tensor bias) {
    Tensor y = on.linear(x, w, bias);
    MatmulGradients slope = new MatmulGradients(on, x, w, false, false);
    Node.Backward backward =
        (dy, g) -> {
          g.add(x, () -> slope.left(dy));
          g.add(w, () -> slope.right(dy));
          if (bias != null) {
            g.add(bias, () -> on.sumRows(dy));
          }
        };
    return bias == null ? record(y, backward, x, w) : record(y, backward, x, w, bias);
  }

  @Override
  public Tensor silu(Tensor x) {
    return record(on.silu(x), (dy, g) -> g.add(x, () -> on.siluBackward(x, dy)), x);
  }

  @Override
  public Tensor swiGlu(Tensor gate, Tensor up) {
    return record(
        on.swiGlu(gate, up),
        (dy, g) -> {
          g.add(gate, () -> on.siluBackward(gate, on.mul(dy, up)));
          g.add(up, () -> on.mul(dy, on.silu(gate)));
        },
        gate,
        up);
  }

  @Override
  public Tensor gelu(Tensor x, Gelu form) {
    return record(on.gelu(x, form), (dy, g) -> g.add(x, () -> on.geluBackward(x, dy, form)), x);
  }

  @Override
  public Tensor softmax(Tensor x) {
    Tensor y = on.softmax(x);
    return record(y, (dy, g) -> g.add(x, () -> on.softmaxBackward(y, dy)), x);
  }

  @Override
  public Tensor causalSoftmax(Tensor scores) {
    Tensor y = on.causalSoftmax(scores);
    return record(y, (dy, g) -> g.add(scores, () -> on.softmaxBackward(y, dy)), scores);
  }

  @Override
  public Tensor logSoftmax(Tensor x) {
    Tensor y = on.logSoftmax(x);
    return record(y, (dy, g) -> g.add(x, () -> on.logSoftmaxBackward(y, dy)), x);
  }

  @Override
  public Tensor crossEntropy(Tensor logits, int[] targets) {
    int[] right = targets.clone();
    return record(
        on.crossEntropy(logits, targets),
        (dy, g) -> g.add(logits, () -> on.crossEntropyBackward(logits, right, dy)),
        logits);
  }

  @Override
  public Tensor layerNorm(Tensor x, Tensor gain, Tensor bias, float epsilon) {
    return record(
        on.layerNorm(x, gain, bias, epsilon),
        (dy, g) -> {
          LayerNormGradients slopes = on.layerNormBackward(x, gain, dy, epsilon);
          g.add(x, slopes::x);
          g.add(gain, slopes::gain);
          g.add(bias, slopes::bias);
        },
        x,
        gain,
        bias);
  }

  @Override
  public Tensor rmsNorm(Tensor x, Tensor gain, float epsilon) {
    return record(
        on.rmsNorm(x, gain, epsilon),
        (dy, g) -> {
          RmsNormGradients slopes = on.rmsNormBackward(x, gain, dy, epsilon);
          g.add(x, slopes::x);
          g.add(gain, slopes::gain);
        },
        x,
        gain);
  }

  /** Turning back by the same angle; the angles themselves are constants. */
  @Override
  public Tensor rotary(Tensor x, Tensor cos, Tensor sin, RotaryLayout layout) {
    requireUntracked("rotary", cos);
    requireUntracked("rotary", sin);
    return record(
        on.rotary(x, cos, sin, layout),
        (dy, g) -> g.add(x, () -> on.rotary(dy, cos, on.scale(sin, -1), layout)),
        x);
  }

  @Override
  public Tensor splitHeads(Tensor x, int nHeads) {
    return record(on.splitHeads(x, nHeads), (dy, g) -> g.add(x, () -> on.mergeHeads(dy)), x);
  }

  @Override
  public Tensor mergeHeads(Tensor x) {
    int nHeads =
        x.shape().rank() == 4 ? x.shape().dim(1) : 1; // another rank is refused by the backend
    return record(on.mergeHeads(x), (dy, g) -> g.add(x, () -> on.splitHeads(dy, nHeads)), x);
  }

  @Override
  public Tensor causalAttention(Tensor q, Tensor k, Tensor v, int nKeys, float scale) {
    if (k.shape().rank() == 4 && nKeys < k.shape().dim(2)) {
      return super.causalAttention(q, k, v, nKeys, scale); // the decomposition slices
    }
    return record(
        on.causalAttention(q, k, v, nKeys, scale),
        (dz, g) -> {
          AttentionGradients slopes = on.causalAttentionBackward(q, k, v, dz, scale);
          g.add(q, slopes::q);
          g.add(k, slopes::k);
          g.add(v, slopes::v);
        },
        q,
        k,
        v);
  }

  @Override
  public void adamW(Tensor parameter, Tensor gradient, Tensor mean, Tensor square, AdamWStep step) {
    requireUntracked("adamW", parameter);
    on.adamW(parameter, gradient, mean, square, step);
  }
}
