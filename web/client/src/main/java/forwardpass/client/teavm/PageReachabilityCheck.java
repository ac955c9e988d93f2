package forwardpass.client.teavm;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.teavm.callgraph.CallGraphNode;
import org.teavm.callgraph.CallSite;
import org.teavm.dependency.AbstractDependencyListener;
import org.teavm.dependency.DependencyAgent;
import org.teavm.model.CallLocation;
import org.teavm.model.ClassReader;
import org.teavm.model.MethodReference;
import org.teavm.vm.spi.TeaVMHost;
import org.teavm.vm.spi.TeaVMPlugin;

/**
 * Fails the compilation of a page whose code reaches what belongs to the worker, or what would make
 * it large: models, tokenizers, tensors, training; regular expressions, {@code String.format},
 * {@code BigDecimal}; the library's charsets; its own way to print a double, as a concatenation
 * does (the engine has its own); and its tables of all of Unicode, which {@code strip}, {@code
 * toLowerCase} and {@code Integer.parseInt} read. Nor may a page compare records: one call of
 * {@code List.contains}, {@code indexOf} or {@code equals} on them asks {@code Object.equals}, and
 * brings that method of every record there is. It asks TeaVM itself, which knows every method that
 * a module can call, and names the way there. An entry point marked {@link WorkerEntryPoint} is let
 * through.
 */
public final class PageReachabilityCheck implements TeaVMPlugin {
  private static final List<String> FORBIDDEN =
      List.of(
          "forwardpass.engine.autograd.",
          "forwardpass.engine.model.",
          "forwardpass.engine.optim.",
          "forwardpass.engine.tensor.",
          "forwardpass.engine.tokenizer.",
          "java.math.BigDecimal",
          "java.nio.charset.",
          "java.util.Formatter",
          "java.util.Locale",
          "java.util.regex.",
          "org.teavm.classlib.impl.text.",
          "org.teavm.classlib.impl.unicode.");

  private static final String RECORD = "java.lang.Record";

  /**
   * What lessons show of training: the scalar engine, and single steps of the optimisers on plain
   * numbers. These classes, and those whose names begin so.
   */
  private static final List<String> ALLOWED =
      List.of(
          "forwardpass.engine.autograd.Value",
          "forwardpass.engine.autograd.Operator",
          "forwardpass.engine.autograd.BackwardPass",
          "forwardpass.engine.autograd.BackwardStep",
          "forwardpass.engine.optim.AdamSettings",
          "forwardpass.engine.optim.AdamStep",
          "forwardpass.engine.optim.Check",
          "forwardpass.engine.optim.CosineSchedule",
          "forwardpass.engine.optim.DescentStep",
          "forwardpass.engine.optim.GradientNorm",
          "forwardpass.engine.optim.MomentumStep",
          "forwardpass.engine.optim.Schedule",
          "forwardpass.engine.optim.StableSchedule");

  /**
   * What figures of tokenization run with every key that is pressed, on a reader's few lines: the
   * trainer, with its counts; the encoder that repeats its merges, and the vocabulary that holds
   * them; and the patterns, since one figure shows nothing but where they cut. What is left to the
   * worker is all that reads a vocabulary of megabytes or encodes a long text under one: {@code
   * Tokenizer}, and the readers of every form of file.
   */
  private static final List<String> TRAINER =
      List.of(
          "forwardpass.engine.tokenizer.BpeTrainer",
          "forwardpass.engine.tokenizer.LearnedMerge",
          "forwardpass.engine.tokenizer.Pair",
          "forwardpass.engine.tokenizer.PieceCounts",
          "forwardpass.engine.tokenizer.SpecialTokens",
          "forwardpass.engine.tokenizer.TieBreak",
          "forwardpass.engine.tokenizer.TokenBytes",
          "forwardpass.engine.tokenizer.TrainingText",
          // encoding
          "forwardpass.engine.tokenizer.Encoder",
          "forwardpass.engine.tokenizer.LongMerger",
          "forwardpass.engine.tokenizer.Merger",
          "forwardpass.engine.tokenizer.PieceCache",
          "forwardpass.engine.tokenizer.TokenTable",
          "forwardpass.engine.tokenizer.Tokens",
          "forwardpass.engine.tokenizer.Utf8",
          "forwardpass.engine.tokenizer.Vocabulary",
          // patterns
          "forwardpass.engine.tokenizer.CharacterClass",
          "forwardpass.engine.tokenizer.Cl100kPretokenizer",
          "forwardpass.engine.tokenizer.Gpt2Pretokenizer",
          "forwardpass.engine.tokenizer.O200kPretokenizer",
          "forwardpass.engine.tokenizer.Pretokenizer",
          "forwardpass.engine.tokenizer.SingleDigits",
          "forwardpass.engine.tokenizer.WholeText");

  @Override
  public void install(TeaVMHost host) {
    host.add(new Watch());
  }

  /** Whether a page may not have the code of this class. */
  static boolean forbids(String className) {
    return ALLOWED.stream().noneMatch(className::startsWith)
        && TRAINER.stream().noneMatch(className::startsWith)
        && FORBIDDEN.stream().anyMatch(className::startsWith);
  }

  /** The methods of TeaVM's {@code Character} that read its tables. */
  private static boolean readsUnicode(MethodReference method) {
    String name = method.getName();
    return method.getClassName().equals("java.lang.Character")
        && (name.startsWith("obtain") || name.startsWith("acquire"));
  }

  private static final class Watch extends AbstractDependencyListener {

    @Override
    public void completing(DependencyAgent agent) {
      ClassReader entryPoint = agent.getClassSource().get(agent.getEntryPoint());
      if (entryPoint != null
          && entryPoint.getAnnotations().get(WorkerEntryPoint.class.getName()) != null) {
        return;
      }
      Map<String, MethodReference> reached = new TreeMap<>(); // a method of each forbidden class
      for (MethodReference method : agent.getReachableMethods()) {
        if (forbids(method.getClassName()) || readsUnicode(method)) {
          reached.putIfAbsent(method.getClassName(), method);
        }
      }
      reached.values().forEach(method -> report(agent, method, method.getClassName()));
      List<MethodReference> compared = comparedRecords(agent);
      if (!compared.isEmpty()) {
        MethodReference first = compared.get(0);
        report(
            agent,
            first,
            first.getName()
                + " of a record (of "
                + compared.size()
                + "; lessons.plain.Among compares)");
      }
    }

    /** The {@code equals} and {@code hashCode} of records, by their names. */
    private static List<MethodReference> comparedRecords(DependencyAgent agent) {
      Map<String, MethodReference> found = new TreeMap<>();
      for (MethodReference method : agent.getReachableMethods()) {
        boolean compares = method.getName().equals("equals") && method.parameterCount() == 1;
        boolean hashes = method.getName().equals("hashCode") && method.parameterCount() == 0;
        ClassReader type = agent.getClassSource().get(method.getClassName());
        if ((compares || hashes) && type != null && RECORD.equals(type.getParent())) {
          found.put(method.toString(), method);
        }
      }
      return List.copyOf(found.values());
    }

    private static void report(DependencyAgent agent, MethodReference method, String what) {
      agent
          .getDiagnostics()
          .error(
              new CallLocation(method),
              agent.getEntryPoint()
                  + ": a page may not reach "
                  + what
                  + ", but does: "
                  + way(agent, method));
    }

    /** The shortest way from a method that nobody calls to this one. */
    private static String way(DependencyAgent agent, MethodReference method) {
      Map<CallGraphNode, @Nullable CallGraphNode> next = new HashMap<>();
      Queue<CallGraphNode> queue = new ArrayDeque<>();
      CallGraphNode node = agent.getCallGraph().getNode(method);
      next.put(node, null);
      while (node != null) {
        boolean called = false;
        for (CallSite site : node.getCallerCallSites()) {
          for (CallGraphNode caller : site.getCallers()) {
            called = true;
            if (!next.containsKey(caller)) {
              next.put(caller, node);
              queue.add(caller);
            }
          }
        }
        if (!called) {
          break;
        }
        node = queue.poll();
      }
      return node == null ? method.toString() : spelled(node, next);
    }

    private static String spelled(
        CallGraphNode first, Map<CallGraphNode, @Nullable CallGraphNode> next) {
      StringBuilder way = new StringBuilder();
      for (CallGraphNode node = first; node != null; node = next.get(node)) {
        MethodReference method = node.getMethod();
        way.append(way.isEmpty() ? "" : " → ");
        way.append(method.getClassName()).append('.').append(method.getName());
      }
      return way.toString();
    }
  }
}
