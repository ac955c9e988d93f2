package forwardpass.lessons.lesson;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import forwardpass.lessons.Sessions;
import forwardpass.lessons.book.Lessons;
import forwardpass.lessons.parameter.Parameters;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Snapshots written by hand, one for each form of state that readers' browsers hold by now. Where
 * one is no longer read, the lesson's {@link StateCodec#version} must grow, and another be written
 * here.
 */
class GoldenSnapshotsTest {
  /** What a page has kept, and something that it must show again. */
  record Golden(String lesson, String settings, String state, String shows) {
    String text() {
      String escaped = state.replace("\\", "\\\\").replace("|", "\\b");
      return "1|" + lesson + "|1|" + settings + "|" + escaped + "|0";
    }
  }

  static final List<Golden> ALL =
      List.of(
          new Golden("softmax-bars", "1|z|0, 1, 2", "", "0.665"),
          new Golden("softmax-exercise-ratio", "1|seed|3", "4.7|+|1|2|-", "solved count=2"),
          new Golden(
              "softmax-question-subtract-max", "0", "Nothing changes.|same", "question.said-same"),
          new Golden("softmax-steps", "1|fade|1", "1|fill-sum-sum|11.1|+|fill-sum-sum|2", "sum"),
          new Golden(
              "softmax-exercise-implement",
              "0",
              "static\\nint|old|7|2|test.example|-1|-|test.sum|3|+|fault.sum|1|sum|0.9|x|1|+",
              "fault.sum sum=0.9"),
          new Golden("softmax-temperature", "0", "4|5|10|20|30|25|15", "drawn count=100"),
          new Golden("probability-die", "0", "2|1|2|3|4|5|6|1|1|2|3|1|2|1", "rolled count=21"),
          new Golden("probability-line", "1|u|0.31", "5", "0.31"),
          new Golden("dot-multiply-add", "1|at|2", "3", "step-of step=2"),
          new Golden("backprop-graph", "0", "(3x+1)^2|1|2|4|-|14|+|-|0", "guess.seed out=f"),
          new Golden("gradient-descent-loop", "1|at|2", "3", "shares step=2"),
          new Golden(
              "gradient-descent-landscape",
              "6|surface|saddle|open|adam|alpha|0.12|x|2|y|0.05|at|7",
              "4|saddle",
              "opened.summary step=7"),
          new Golden("matrices-cost", "0", "1|9|2000|1600", "share=80"),
          new Golden("matrices-words", "0", "1|+", "table.caption word=king"),
          new Golden(
              "probability-live-chain",
              "1|text|A dog.",
              "3|+|+|A dog.|1024|2470464|2600000|2|A|0.25|2|1|Once|0.5| dog|0.125|1|1| dog|0.125",
              "factors.caption"),
          new Golden(
              "statistics-coverage",
              "1|wanted|400",
              "2|2|9|18|1|-0.25|1.5|+",
              "describe made=20 level=0.95 hits=18 coverage=0.900"),
          new Golden(
              "statistics-evaluation",
              "2|rival|four|item|3",
              "2|1001|4|0|733|-700|640|1|579|12|-3|2|-92|-101|55|4|318|2|-77",
              "stale stories=1"),
          new Golden(
              "cross-entropy-code",
              "1|text|A dog.",
              "3|+|+|A dog.|6|1024|2600000|2|A|4.25||1.5|010110|A dog.",
              "outcome code=6 surprise=5.8 bytes=48 decoded=A dog."),
          new Golden("probability-coins", "1|n|10", "3", "throw n=10"),
          new Golden("dot-near-words", "1|word|cat", "1|+", "lists word=cat"),
          new Golden("attention-spread", "1|width|0", "2|1|1.5|0.4|0.3", "variance=1.50"),
          new Golden(
              "attention-real-heads",
              "1|text|A",
              "3|+|+|A|2|2|\u27e8start\u27e9|A|2|0|5|1|1|wEMBkD",
              "most=A 0.75"),
          new Golden("embeddings-analogy", "0", "1|+", "lists.caption"),
          new Golden(
              "embeddings-model-rows",
              "1|text|A",
              "3|+|+|A|1|2|1|A|65|1.31|\u0401\u03ff|1| A|0.5",
              "describe token=A id=65 width=2"),
          new Golden(
              "embeddings-two-tables",
              "1|word|king",
              "3|+|+|king|2| k|ing|0|1|queen|0.78",
              "outcome.word word=king"),
          new Golden(
              "tokenization-real",
              "1|text|ab",
              "1|2|OWN|GPT2|0|+|3105|0|2|2|2|1|1|GPT2|1|+|0|1|397|0|64|1|97|65|1|98|+|GPT2|0|1",
              "397"),
          new Golden(
              "inspector",
              "1|text|A",
              "3|+|+|A\\bwhole|2|1|1|4|4|16|8|2|2|\u27e8start\u27e9|A"
                  + "|+|A|2|2|\u27e8start\u27e9|A|2|0|5|1|1|wEMBkD"
                  + "|1|5|x|0.5|4|5|x|0.5|5|x|0.5|5|x|0.5|5|x|0.5|"
                  + "bcda".repeat(80)
                  + "|-|-",
              "lens.block block=0"),
          new Golden(
              "inspector-off",
              "1|text|A",
              "3|+|+|A\\bh0\\b-1|2|1|1|4|4|16|8|2|2|\u27e8start\u27e9|A|1|5|x|0.5|0.25|5|x|0.5"
                  + "|1.5|1.25|1|head|0|0|0.75|1|neuron|0|3|0.5",
              "describe.same before=x"),
          new Golden(
              "inspector-patch",
              "2|text|A|other|B",
              "3|+|+|A\\bB|2|1|1|4|4|16|8|2|\u27e8start\u27e9|A|2|\u27e8start\u27e9|B|2|5|x|0.5|6|y|0.5"
                  + "|0.25|2|5|x|0.5|6|y|0.75|2|0.25|0.75|"
                  + "bcda".repeat(160)
                  + "|20"
                  + "|0.5".repeat(20),
              "now=y"),
          new Golden(
              "inspector-gradients",
              "1|text|A",
              "3|+|+|A\\btoken\\b3\\bMia\\bwhole\\b+\\b-|2|1|1|4|4|16|8|2|2|\u27e8start\u27e9|A"
                  + "|1.5|5|x|0.5|2|0.25|0.75|"
                  + "bcda".repeat(80)
                  + "|1|finalNorm.gain|0|0|3|0.5|0.75|-|-|-",
              "loss-of.token token=x"),
          new Golden(
              "inspector-exercise-lens",
              "0",
              "1|2|1|+|early|6|block|2|token|ger|share|0.06|-|1",
              "said.early block=2"),
          new Golden(
              "sampling-knobs",
              "1|text|One",
              "3|+|+|One|-|2|7| day|9| time|3|2000|500|1500|2|0|2|2|NONE|2|-1|7| day|0.5|0.75|0|9| time|0.25|1.0|1",
              "whole count=2"),
          new Golden(
              "decoding-loop",
              "1|text|A.",
              "1|-|+| A. A. A. A. A. A. A. A.|8| A.| A.| A.| A.| A.| A.| A.| A.|8"
                  + "|2.0|1.0|1.0|1.0|1.0|1.0|1.0|0.5|2600000",
              "outcome first=0.1353 second=0.3679 last=0.6065 times=8"),
          new Golden(
              "decoding-beams",
              "2|text|A|at|1",
              "1|-|+|A\\b3\\b12| had|-1.5|+| ran|-4.25|+|1|2| had|-1.5|+| was|-2.0|-|2600000",
              "step.caption at=1"),
          new Golden(
              "decoding-perplexity",
              "1|text|A cat",
              "1|-|+|A cat|2|A| cat|2|2.0|1.0|2600000",
              "outcome count=2 cost=3.00"),
          new Golden(
              "own-model-reading",
              "1|text|A",
              "3|+|+|A|+|8|1|5|1|65|0.0|1|6|1|66|0.5",
              "said.book tokens=1"),
          new Golden(
              "own-model-writing",
              "1|how|likeliest",
              "2|A| cat|1|+|ENOUGH",
              "enough.book tokens=1"),
          new Golden(
              "home-story",
              "0",
              "2|+|+|One|2470464|2600000|2| day| time|3|100|200"
                  + "|+|2|.|,|3|100|200|1|7| day|0.75|+|-",
              "ended"));

  static List<Golden> goldens() {
    return ALL;
  }

  @ParameterizedTest
  @MethodSource("goldens")
  void isReadAgain(Golden golden) {
    Lesson<?> lesson = Objects.requireNonNull(Lessons.byId(golden.lesson()), golden.lesson());
    Parameters printed = Parameters.initial(lesson.parameters());
    Session<?> session = Session.start(lesson, printed);
    Snapshot snapshot = Objects.requireNonNull(Snapshot.read(golden.text()), golden.text());
    assertTrue(session.restore(printed, snapshot), golden.text());
    Reader.shownAfter(session);
    Sessions.assertShows(golden.shows(), session);
    if (!golden.state().isEmpty()) {
      assertEquals(golden.text(), session.snapshot(printed, List.of()).print());
    }
  }

  /** A lesson with a form of state that no golden snapshot has is found here. */
  @Test
  void everyFormOfStateHasOne() {
    List<String> without = new ArrayList<>();
    for (Lesson<?> lesson : Lessons.all()) {
      StateCodec<?> codec = lesson.codec();
      if (codec != null && !isCovered(codec)) {
        without.add(lesson.id());
      }
    }
    assertEquals(List.of(), without);
  }

  private static boolean isCovered(StateCodec<?> codec) {
    for (Golden golden : ALL) {
      Lesson<?> lesson = Objects.requireNonNull(Lessons.byId(golden.lesson()));
      StateCodec<?> own = lesson.codec();
      if (own != null && own.getClass().equals(codec.getClass()) && codec.version() == 1) {
        return true;
      }
    }
    return false;
  }
}
