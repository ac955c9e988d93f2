package forwardpass.lessons.book;

import static org.junit.jupiter.api.Assertions.assertEquals;

import forwardpass.lessons.chapter.Chapter;
import forwardpass.lessons.node.Nodes;
import forwardpass.lessons.words.Fact;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The numbers that the text cites, against paper and pencil (and bc for the transcendental). */
class FactsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          notation      | first-logs       | [−2.996,−2.120,−2.526,−0.357]
          notation      | first-sum        | −8.00
          notation      | first-loss       | 2.00
          vectors       | combination      | [11,9]
          vectors       | place-gap        | 2.24
          vectors       | sum-opposite     | 9
          dot-product   | dot-itself       | 25
          dot-product   | head-products    | 500,500
          dot-product   | head-multiplications | 32,032,000
          matrices      | columns-mixed    | [7,5]
          matrices      | transposed       | [142536]
          matrices      | det-a            | 3
          matrices      | trace-a          | 4
          matrices      | eigen-a-1        | 3
          matrices      | eigen-a-2        | 1
          matrices      | gram             | [25202025]
          matrices      | gram-trace       | 50
          matrices      | gram-det         | 225
          matrices      | gram-half-squared | 625
          matrices      | gram-under-root  | 400
          matrices      | gram-root        | 20
          matrices      | gram-1           | 45
          matrices      | gram-2           | 5
          matrices      | grown            | 13,781
          matrices      | shrunk           | 2.7×10⁻⁵
          exp-log       | root-2           | 1.414
          exp-log       | four-root-2      | 5.657
          exp-log       | slope-2          | 0.693
          exp-log       | slope-3          | 1.099
          probability   | die-variance     | 0.139
          softmax       | sum-of-80        | 2.8×10³⁹
          gradient-descent | creeps-to     | 3.35
          gradient-descent | steady-to     | 1.21
          gradient-descent | away-to       | 27.7
          gradient-descent | loop-start    | 2.27
          gradient-descent | loop-end      | 1.030
          gradient-descent | loop-floor    | 1.030
          gradient-descent | ravine-edge   | 0.1
          gradient-descent | ravine-rolling | 0.19
          gradient-descent | shipped-guess | 6.93
          cross-entropy | linear-honest    | 0.62
          cross-entropy | linear-bolder    | 0.57
          cross-entropy | linear-all       | 0.5
          cross-entropy | linear-pull      | 0.0001
          cross-entropy | log-pull         | 0.0999
          cross-entropy | questions        | 1.75
          cross-entropy | loss-0001        | 6.908
          """)
  void citesWhatHandComputationGives(String chapter, String name, String value) {
    assertEquals(value, cited(chapter, name));
  }

  private static String cited(String chapter, String name) {
    for (Chapter one : Chapters.all()) {
      for (Fact fact : one.id().equals(chapter) ? one.facts() : List.<Fact>of()) {
        if (fact.name().equals(name)) {
          return Nodes.text(List.of(fact.value()));
        }
      }
    }
    throw new AssertionError(chapter + " cites no " + name);
  }
}
