package forwardpass.lessons.lesson;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import forwardpass.engine.random.Rng;
import forwardpass.lessons.book.Lessons;
import forwardpass.lessons.frame.Controls;
import forwardpass.lessons.node.Element;
import forwardpass.lessons.node.Node;
import forwardpass.lessons.node.Nodes;
import forwardpass.lessons.parameter.CellParameter;
import forwardpass.lessons.parameter.ChoiceParameter;
import forwardpass.lessons.parameter.Parameter;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.parameter.Scalar;
import forwardpass.lessons.parameter.Shape;
import forwardpass.lessons.parameter.TextParameter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What sentences of the text say of a lesson can be said of every state of it. */
class NamedTest {
  private static final int SETTINGS = 60;
  private static final List<String> MARKS =
      List.of("data-mark", "data-drag", "data-drag-x", "data-drag-y", "data-cell", "data-param");

  static Stream<Lesson<?>> lessons() {
    List<Lesson<?>> all =
        Lessons.all().stream().filter(one -> !Reader.begin(one).named().isEmpty()).toList();
    assertTrue(all.size() >= 4, () -> "only " + all);
    return all.stream();
  }

  /** As the lessons begin, against paper and pencil and Python's math. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          notation-sum             | sum 14, product 60
          notation-shapes          | t 1,024, largest named.logits, numbers 411,705,344
          vectors-arrow            | v [3, 7], swapped [7, 3]
          vectors-magnitude        | walk 7, straight 5
          vectors-word-map         | king-queen 1.97, king-car 8.63
          linear-algebra-lab       | a 3.16, b 3.16, sum 5.66, difference 2.83
          dot-multiply-add         | dot 15, second 1
          dot-shadow               | angle 40, shadow 2.30, dot 9.19
          dot-direction-length     | by-distance named.c, by-cosine named.b
          matrices-matvec          | row 1, cell 8
          matrices-product         | row 1, col 1, cell 19
          matrices-order           | ab [19224350], ba [23343146], count 4
          moving-grid-columns      | v [1,2], image [4,1]
          moving-grid-area         | det 3, side side.kept
          moving-grid-order        | ab [0−120], ba [0−210], det 2
          matrices-eigen           | v [1.5,0.5], image [3.5,2.5]
          eigen-svd-moves          | wide 6.708, high 2.236
          matrices-picture         | k 4, numbers 324, error 19.3
          matrices-cost            | tokens 256, flops 1.48×10⁹, share 98.51
          exp-log-curves           | x 1, exp 2.718
          exp-log-log-space        | product 0.432, sum −0.839
          exp-log-underflow        | n 160, p 0.5, single 0.000, log −110.904
          probability-expected     | expected 3.8, plain 4
          probability-line         | sum 1, u 0.62
          probability-counts       | cat 38, pairs 100, the-cat 30, the 60
          probability-chain        | product 0.000336, sum −7.998
          softmax-steps            | gap 1, factor 2.718
          softmax-bars             | largest 0.629, rest 0.371
          softmax-overflow         | naive-sum Infinity, stable-sum 1.503
          softmax-temperature      | t 1, mat 0.561, floor 0.252
          cross-entropy-surprise   | if-0 0.357, if-1 1.609, if-2 2.303
          cross-entropy-curve      | p 0.5, loss 0.693, halved 1.386
          cross-entropy-entropy-kl | kl 0.563, back 0.377
          cross-entropy-honest     | q 0.4, linear 0.540, log 0.795, linear-pull 0.240, log-pull 0.600
          cross-entropy-areas      | cross 1.122, own 1.030, kl 0.092
          cross-entropy-two-ways   | loss 1000.000
          cross-entropy-six-steps  | before 1.417, after 0.957
          primer-directions        | nearest word.dog, cosine 0.98
          primer-vote              | t 1, cat 0.657, ball 0.242
          primer-average           | n 3, river 0.854, others 0.121, pairs 25
          primer-downhill          | start 0.7, alpha 0.1, valley valley.high, loss 2.97
          """)
  void saysWhatHandComputationGives(String id, String said) {
    Session<?> session = Reader.begin(Objects.requireNonNull(Lessons.byId(id), id));
    StringBuilder out = new StringBuilder();
    for (Named named : session.named()) {
      out.append(out.isEmpty() ? "" : ", ").append(named.name()).append(' ');
      out.append(Nodes.text(List.of(named.lower(Reader.WORDS))));
    }
    assertEquals(said, out.toString());
  }

  @ParameterizedTest
  @MethodSource("lessons")
  void isThereForWhateverTheReaderSets(Lesson<?> lesson) {
    List<String> names = names(Reader.begin(lesson));
    assertEquals(names.size(), new HashSet<>(names).size(), () -> "named twice: " + names);
    Set<String> said = new HashSet<>();
    for (int seed = 0; seed < SETTINGS; seed++) {
      Session<?> session = Reader.begin(lesson);
      session.set(drawn(session.parameters(), Rng.seeded(seed)));
      assertSays(names, session, lesson.id() + " with seed " + seed);
      said.add(session.named().toString());
    }
    assertTrue(said.size() > 4 || lesson.codec() != null, () -> lesson.id() + " says only " + said);
  }

  @ParameterizedTest
  @MethodSource("lessons")
  void isThereForWhateverTheReaderDoes(Lesson<?> lesson) {
    List<String> names = names(Reader.begin(lesson));
    boolean isSlow = lesson.prepared(Parameters.initial(lesson.parameters())) != null;
    for (int seed = 0; seed < (isSlow ? 4 : 20); seed++) {
      Reader reader = new Reader(lesson, Rng.seeded(seed));
      reader.acts(12);
      assertSays(names, reader.session(), lesson.id() + ", reader " + seed);
    }
  }

  private static List<String> names(Session<?> session) {
    return session.named().stream().map(Named::name).toList();
  }

  private static void assertSays(List<String> names, Session<?> session, String where) {
    assertEquals(names, names(session), where);
    List<Node> shown = new ArrayList<>(List.of(session.view(Reader.WORDS)));
    shown.addAll(Controls.of("x", session.lesson().fields(), session.parameters(), Reader.WORDS));
    Set<String> marks = new HashSet<>();
    shown.forEach(node -> collect(node, marks));
    for (Named named : session.named()) {
      String text = Nodes.text(List.of(named.lower(Reader.WORDS)));
      assertFalse(text.isBlank() || text.contains("NaN"), () -> where + ": " + named);
      assertTrue(
          named.mark().isEmpty() || marks.contains(named.mark()),
          () -> where + ": nothing is marked as " + named);
    }
  }

  private static void collect(Node node, Set<String> marks) {
    if (node instanceof Element element) {
      for (String name : MARKS) {
        String mark = element.attr(name);
        if (mark != null) {
          marks.add(mark);
        }
      }
      element.children().forEach(child -> collect(child, marks));
    }
  }

  /** Settings from all over the ranges, their ends and equal numbers often among them. */
  private static Parameters drawn(Parameters initial, Rng rng) {
    Parameters out = initial;
    for (Parameter<?> parameter : initial.declared()) {
      String id = parameter.id();
      if (parameter instanceof CellParameter<?> cells) {
        out = resized(out, cells, rng);
        int count = out.rows(id).size() * out.rows(id).get(0).size();
        for (int i = 0; i < count; i++) {
          out = out.withComponent(id, i, number(cells, rng));
        }
      } else if (parameter instanceof Scalar<?> scalar) {
        out = out.withComponent(id, 0, number(scalar, rng));
      } else if (parameter instanceof ChoiceParameter choice) {
        out = out.with(choice, choice.options().get(rng.nextInt(choice.options().size())));
      } else if (parameter instanceof TextParameter text) {
        String mixed = mixed(text.initial(), rng);
        out = text.parse(mixed).fault() == null ? out.with(text, mixed) : out;
      }
    }
    return out;
  }

  /** Signs of a text, drawn anew: some can be read by the lesson, others can't. */
  private static String mixed(String text, Rng rng) {
    StringBuilder out = new StringBuilder();
    int length = 1 + rng.nextInt(text.length() + 1);
    for (int i = 0; i < length; i++) {
      out.append(text.charAt(rng.nextInt(text.length())));
    }
    return out.toString();
  }

  private static Parameters resized(Parameters now, CellParameter<?> cells, Rng rng) {
    Shape shape = cells.shape();
    int rows = shape.minRows() + rng.nextInt(shape.maxRows() - shape.minRows() + 1);
    int cols = shape.minCols() + rng.nextInt(shape.maxCols() - shape.minCols() + 1);
    List<List<Double>> old = now.rows(cells.id());
    return now.resized(cells.id(), rows - old.size(), cols - old.get(0).size());
  }

  private static double number(Scalar<?> scalar, Rng rng) {
    return switch (rng.nextInt(6)) {
      case 0 -> scalar.min();
      case 1 -> scalar.max();
      case 2 -> Math.max(0, scalar.min());
      default -> scalar.min() + rng.nextDouble() * (scalar.max() - scalar.min());
    };
  }
}
