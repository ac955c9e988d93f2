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
          lab           | sum-alike        | 11
          lab           | sum-opposite     | 9
          lab           | sum-across       | 10.05
          dot-product   | dot-itself       | 25
          dot-product   | head-products    | 500,500
          dot-product   | head-multiplications | 32,032,000
          matrices      | columns-mixed    | [7,5]
          linear-layer  | transposed       | [142536]
          matrices      | up-parameters    | 2,359,296
          matrices      | up-millions      | 2.36
          linear-layer  | mlp-one-product  | 589,824
          linear-layer  | mlp-two-products | 4,718,592
          eigen-svd     | trace-a          | 4
          eigen-svd     | eigen-a-1        | 3
          eigen-svd     | eigen-a-2        | 1
          eigen-svd     | gram             | [25202025]
          eigen-svd     | gram-trace       | 50
          eigen-svd     | gram-det         | 225
          eigen-svd     | gram-half-squared | 625
          eigen-svd     | gram-under-root  | 400
          eigen-svd     | gram-root        | 20
          eigen-svd     | gram-1           | 45
          eigen-svd     | gram-2           | 5
          eigen-svd     | grown            | 13,781
          eigen-svd     | shrunk           | 2.7×10⁻⁵
          eigen-svd     | image-plus       | [3,9]
          eigen-svd     | image-minus      | [3,−1]
          eigen-svd     | image-dot        | 0
          moving-grid   | columns-mixed    | [4,1]
          moving-grid   | det-a            | 3
          moving-grid   | det-mirror       | −1
          moving-grid   | turn-last        | [0−120]
          moving-grid   | stretch-last     | [0−210]
          eigen-svd     | svd-s1           | 6.708
          eigen-svd     | svd-s2           | 2.236
          eigen-svd     | picture-numbers  | 1,600
          eigen-svd     | rank-10-numbers  | 810
          eigen-svd     | even-rank        | 19
          eigen-svd     | lora-share       | 1.3
          cost          | flops-3-4-2      | 48
          cost          | gflops-up        | 4.8
          cost          | h100-balance     | 295
          cost          | up-megabytes     | 4.72
          exp-log       | root-2           | 1.414
          exp-log       | four-root-2      | 5.657
          exp-log       | slope-2          | 0.693
          exp-log       | slope-3          | 1.099
          probability   | die-variance     | 0.139
          chain-rule    | p-cat            | 0.38
          chain-rule    | p-the            | 0.6
          chain-rule    | p-the-cat        | 0.3
          chain-rule    | cat-given-the    | 0.5
          chain-rule    | cat-given-a      | 0.2
          chain-rule    | the-given-cat    | 0.789
          chain-rule    | whole            | 0.000336
          chain-rule    | one-in           | 2,976
          softmax       | sum-of-80        | 2.8×10³⁹
          gradient-descent | creeps-to     | 3.35
          gradient-descent | steady-to     | 1.21
          gradient-descent | away-to       | 27.7
          gradient-descent | loop-start    | 2.27
          gradient-descent | loop-end      | 1.030
          gradient-descent | loop-floor    | 1.030
          landscape     | ravine-edge      | 0.1
          landscape     | ravine-rolling   | 0.19
          landscape     | shipped-guess    | 6.93
          honest-bets   | linear-honest    | 0.62
          honest-bets   | linear-bolder    | 0.57
          honest-bets   | linear-all       | 0.5
          honest-bets   | linear-pull      | 0.0001
          honest-bets   | log-pull         | 0.0999
          honest-bets   | questions        | 1.75
          honest-bets   | bits-09          | 0.152
          honest-bets   | kl               | 0.092
          honest-bets   | kl-back          | 0.085
          cross-entropy | loss-0001        | 6.908
          model-sizes   | rule-others      | 13
          model-sizes   | rule-qwen        | 26
          model-sizes   | rule-gemma       | 43
          model-sizes   | mlp-least        | 64
          model-sizes   | mlp-most         | 82
          model-sizes   | table-small      | 31
          model-sizes   | table-large      | 1
          model-sizes   | norm-share       | 0.03
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
