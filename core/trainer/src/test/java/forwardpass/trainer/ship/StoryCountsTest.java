package forwardpass.trainer.ship;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.junit.jupiter.api.Test;

class StoryCountsTest {

  @Test
  void theHeroIsTheFirstNameInsideASentence() {
    assertEquals("Lily", StoryCounts.hero("Once there was a girl named Lily. Lily met Tom."));
    assertEquals("Tom", StoryCounts.hero("One day, Tom's dog ran."));
    assertNull(StoryCounts.hero("The cat sat. Then I ran away. She did too."));
  }

  @Test
  void theLastSentenceIsWhatStandsBehindTheLastEndButOne() {
    assertEquals(" Lily was happy", StoryCounts.lastSentence("Tom ran. Lily was happy.\n"));
    assertEquals("\" she said", StoryCounts.lastSentence("\"Stop!\" she said."));
  }

  @Test
  void countsWhatCanBeCounted() {
    StoryCounts counts =
        StoryCounts.of(
            List.of(
                "The cat sat. A girl named Lily saw it. Lily smiled.",
                "The cat sat. A boy named Tom ran. He was glad.",
                "It rained."));
    // 1 of 2 heroes is kept: the error is sqrt(0.5 · 0.5 / 2)
    assertEquals(new StoryCounts(3, 11 + 11 + 2, 2, 1, 0.5, Math.sqrt(0.125)), counts);
  }
}
