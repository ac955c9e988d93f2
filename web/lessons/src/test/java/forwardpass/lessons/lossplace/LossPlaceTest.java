package forwardpass.lessons.lossplace;

import static forwardpass.lessons.Sessions.assertShows;
import static forwardpass.lessons.Sessions.said;
import static forwardpass.lessons.Sessions.session;
import static forwardpass.lessons.Sessions.with;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import forwardpass.lessons.lesson.Session;
import forwardpass.lessons.node.Nodes;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The numbers of the page, worked by hand, as its lessons show them. */
class LossPlaceTest {
  @Test
  void attentionWeightsOvertakeTheStreamAtTheWidthOfAHead() {
    KnownSizes gpt2 = KnownSizes.of("gpt2");
    assertEquals(gpt2.stream(64), gpt2.weights(64)); // 768 / 12
    assertTrue(gpt2.weights(4188) < gpt2.logits(4188)); // 50,257 / 12 = 4,188.08
    assertTrue(gpt2.weights(4189) > gpt2.logits(4189));
    Session<?> session = session(new GrowthFigure());
    // 1,000 · 768; 12 · 1,000²; 1,000 · 50,257
    assertShows(session, "768,000", "12,000,000", "50,257,000", "38,597,376");
    with(session, "model", "llama31");
    assertShows(session, "4,096,000", "32,000,000", "128,256,000");
  }

  @Test
  void lossLeavesOutTheLastPlaceAndWritingUsesItAlone() {
    Session<?> session = session(new LossPlaces());
    // (3.128 + 5.685 + 0.422 + 0.890 + 3.493 + 1.763 + 0.348 + 4.160 + 0.118 + 0.972) / 10
    assertTrue(said(session).startsWith("trains t=11 judged=10 loss=2.098"), said(session));
    with(session, "T", "3"); // (3.128 + 5.685) / 2 = 4.4065
    assertTrue(said(session).startsWith("trains t=3 judged=2 loss=4.40"), said(session));
    with(session, "use", "inference");
    assertTrue(said(session).contains("share=0.655"), said(session));
  }

  @Test
  void textCitesWhatHandComputationGives() {
    String facts =
        LossPlaceFacts.all().stream()
            .map(fact -> fact.name() + "=" + Nodes.text(List.of(fact.value())))
            .collect(Collectors.joining(" "));
    // 8 · 1,024 · 768 · 4 = 25,165,824 bytes; 8 · 1,024 · 50,257 · 4 = 1,646,821,376; 65.44; 512 ·
    // 1,023
    assertEquals(
        "gpt2-stream-mb=25.2 gpt2-logits-gb=1.65 gpt2-ratio=65 gpt2-predictions=523,776 unshifted=5.8 log-book=6.93",
        facts);
  }
}
