package forwardpass.lessons.heads;

import static forwardpass.lessons.Sessions.assertShows;
import static forwardpass.lessons.Sessions.outcome;
import static forwardpass.lessons.Sessions.prepared;
import static forwardpass.lessons.Sessions.said;
import static forwardpass.lessons.Sessions.started;
import static forwardpass.lessons.Sessions.with;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import forwardpass.engine.attention.MultiHeadAttention;
import forwardpass.lessons.headmaps.HeadMaps;
import forwardpass.lessons.lesson.Command;
import forwardpass.lessons.lesson.Event;
import forwardpass.lessons.lesson.Session;
import forwardpass.lessons.node.Nodes;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.words.Fact;
import forwardpass.lessons.work.Job;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Heads side by side, set by hand, and as the book's model has them. */
class HeadsTest {
  /** In 'abcab' the last b stands behind an a, and there was a b at place 2. */
  @Test
  void twoHeadsLookAtTheirPlaces() {
    MultiHeadAttention.Pass pass = TwoHeads.pass(Parameters.initial(new TwoHeads().parameters()));
    assertTrue(pass.heads().get(0).steps().weights().get(4, 3) > 0.9);
    assertTrue(pass.heads().get(1).steps().weights().get(4, 1) > 0.9);
    assertEquals(6, pass.concatenated().cols());
  }

  @Test
  void aHeadSetByHandCopiesOnAllStrings() {
    Session<?> session = prepared(new WeightsByHand());
    assertTrue(said(session).startsWith("silent"), () -> said(session));
    with(session, "WV", "1, 0; 0, 1; 0, 0; 0, 0; 0, 0; 0, 0; 0, 0");
    with(
        session,
        "WQ",
        "0,0,0,0,0; 0,0,0,0,0; 0,0,0,0,0; 1,0,0,0,0; 0,1,0,0,0; 0,0,1,0,0; 0,0,0,1,0");
    assertTrue(said(session).startsWith("fails"), () -> "outvoted: " + said(session));
    with(
        session,
        "WQ",
        "0,0,0,0,0; 0,0,0,0,0; 0,0,0,0,0; 9,0,0,0,0; 0,9,0,0,0; 0,0,9,0,0; 0,0,0,9,0");
    assertTrue(said(session).startsWith("passes"), () -> said(session));
    assertTrue(said(session).contains("right=128"), () -> said(session));
    assertShows("ababa", session);
    assertShows("babab", session);
  }

  /** One that always says a is right at half of the places, and by no accident at all of them. */
  @Test
  void aHeadThatIgnoresItsInputDoesNotPass() {
    Session<?> session = prepared(new WeightsByHand());
    with(session, "WV", "0, 0; 0, 0; 1, 0; 1, 0; 1, 0; 1, 0; 1, 0");
    assertTrue(said(session).contains("right=64"), () -> said(session));
    assertTrue(said(session).startsWith("fails"), () -> said(session));
  }

  @Test
  void theModelsMapsArePatterns() {
    HeadMaps maps = HeadMaps.CODEC.decode(outcome(new Job(HeadsTask.NAME, "Lily saw a big dog.")));
    assertEquals(20, maps.layers() * maps.heads());
    for (int layer = 0; layer < maps.layers(); layer++) {
      for (int head = 0; head < maps.heads(); head++) {
        for (int row = 0; row < maps.tokens(); row++) {
          double sum = 0;
          for (int col = 0; col <= row; col++) {
            sum += maps.weight(layer, head, row, col);
          }
          assertEquals(1, sum, 0.005); // each weight is rounded to 1/2500
        }
      }
    }
  }

  @Test
  void aLongTextIsCutAndSaysSo() {
    String text =
        "the cat and the dog and the cat and the dog and the cat and the dog and the "
            + "cat and the dog and the cat and the dog and the cat and the dog";
    HeadMaps maps = HeadMaps.CODEC.decode(outcome(new Job(HeadsTask.NAME, text)));
    assertEquals(HeadMaps.MOST_TOKENS, maps.tokens());
    assertTrue(maps.all() > maps.tokens());
  }

  /** What the text says of the second 'big': the induction head turns to 'dog'. */
  @Test
  void theInductionHeadFindsTheDog() {
    Session<?> session = prepared(new RealHeads());
    session.dispatch(new Event.Pressed("head-" + MeasuredHeads.INDUCTION));
    HeadMaps maps =
        HeadMaps.CODEC.decode(
            outcome(new RealHeads().prepared(Parameters.initial(new RealHeads().parameters()))));
    int last = maps.tokens() - 1;
    assertEquals(" big", maps.pieces().get(last));
    double[] row = maps.pattern(2, 0).row(last);
    int best = 1;
    for (int i = 2; i <= last; i++) {
      best = row[i] > row[best] ? i : best;
    }
    assertEquals(" dog", maps.pieces().get(best));
    assertShows("head=L2H0", session);
  }

  @Test
  void anotherTextIsReadOnceTheModelIsAskedFor() {
    Session<?> session = prepared(new RealHeads());
    assertEquals(List.of(), session.set(session.parameters().withText("text", "The dog.").get()));
    assertShows("not-read-yet", session);
    Command.Start start = started(session.dispatch(new Event.Pressed("ask")));
    session.dispatch(new Event.Reported(start.run(), outcome(start.job()), true));
    assertShows("read-here", session);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "one-wq | 49,152", // 768 · 64
        "all-wq | 589,824", // 768²
        "layer | 2,359,296", // 4 · 768²
        "pairs-1000 | 1,000,000",
        "causal-1000 | 500,500",
        "gpt2-mb | 25.2", // 12 · 1024² · 2 bytes
        "llama31-mb | 1,099,512", // 32 · 131072² · 2 bytes
        "previous | 43",
        "induction | 23",
        "head-induction | L2H0"
      })
  void citesWhatHandComputationGives(String name, String value) {
    for (Fact fact : HeadsFacts.all()) {
      if (fact.name().equals(name)) {
        assertEquals(value, Nodes.text(List.of(fact.value())));
        return;
      }
    }
    throw new AssertionError("no fact is called " + name);
  }
}
