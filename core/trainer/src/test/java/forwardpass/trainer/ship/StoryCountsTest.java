package forwardpass.trainer.ship;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import forwardpass.trainer.ship.StoryCounts.Sample;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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
    Set<String> known = new HashSet<>();
    StoryCounts.addTrigrams("the cat sat down", known);
    StoryCounts counts =
        StoryCounts.of(
            List.of(
                new Sample(1, "The cat sat. A girl named Lily saw it. Lily smiled.", true),
                new Sample(2, "The cat sat. A boy named Tom ran", false)),
            known);
    // 9 and 6 trigrams; in common: "the cat sat", "cat sat a"; known: "the cat sat"
    assertEquals(new StoryCounts(2, 1, 15, 13, 12, 2, 2), counts);
  }
}
