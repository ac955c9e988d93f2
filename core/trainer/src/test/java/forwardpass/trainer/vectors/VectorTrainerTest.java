package forwardpass.trainer.vectors;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import forwardpass.engine.linalg.Matrix;
import forwardpass.engine.random.Rng;
import forwardpass.engine.vectors.WordVectors;
import forwardpass.trainer.data.DataException;
import forwardpass.trainer.data.TextCorpus;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VectorTrainerTest {
  private final Path folder;

  VectorTrainerTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private List<TextCorpus> corpus(String text) throws IOException {
    return List.of(TextCorpus.open(Files.writeString(folder.resolve("text.txt"), text)));
  }

  @Test
  void wordsAreRunsOfLettersWithInnerApostrophes() {
    List<String> words = new ArrayList<>();
    WordReader.read("\"Don't!\" said Élise’s cat-like 'friend' 42 o'", words::add);
    assertEquals(List.of("don't", "said", "élise's", "cat", "like", "friend", "o"), words);
  }

  @Test
  void commonestWordsComeFirst() throws IOException {
    WordCounts counts = WordCounts.of(corpus("b a b c a b d"), 2, 10);
    assertEquals(List.of("b", "a"), counts.words());
    assertArrayEquals(new int[] {3, 2}, counts.counts());
    assertEquals(7, counts.running());
  }

  @Test
  void countsNeighboursByTheirDistance() throws IOException {
    // a b x c: window 3, x is not in the vocabulary but keeps its place
    Cooccurrence counted =
        Cooccurrence.of(corpus("a b x c\n<|endoftext|>\nc"), List.of("a", "b", "c"), 3);
    assertEquals(1, counted.count(0, 1));
    assertEquals(2 / 3.0, counted.count(1, 2));
    assertEquals(1 / 3.0, counted.count(2, 0));
    assertEquals(0, counted.count(2, 2)); // not across the end of a document
  }

  @Test
  void ppmiIsThatOfTheHandWorkedExample() throws IOException {
    // Neighbours: a-b 2 ("a b a"), b-c 0, c-c 1 counted from both sides: c c.
    Cooccurrence counted =
        Cooccurrence.of(corpus("a b a\n<|endoftext|>\nc c"), List.of("a", "b", "c"), 1);
    Matrix ppmi = counted.ppmi();
    // All counts: a-b 2 + 2, c-c 2: 6. p(a, b) = 2/6, p(a) = p(b) = 2/6: log 3; c-c: also log 3.
    assertEquals(Math.log(3), ppmi.get(0, 1), 1e-15);
    assertEquals(Math.log(3), ppmi.get(2, 2), 1e-15);
    assertEquals(0, ppmi.get(0, 0));
    assertEquals(ppmi, ppmi.transpose());
  }

  @Test
  void wordsInTheSamePlacesGetSimilarVectors() throws IOException {
    Rng rng = Rng.seeded(1);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 2000; i++) {
      String animal = List.of("cat", "dog", "cow").get(rng.nextInt(3));
      String food = List.of("bread", "soup", "cake").get(rng.nextInt(3));
      text.append("the ")
          .append(animal)
          .append(" ran home and ate hot ")
          .append(food)
          .append(".\n");
    }
    VectorSettings settings = new VectorSettings(5, 100, 2, 4, 1);
    WordVectors vectors =
        VectorTrainer.train(corpus(text.toString()), settings, stage -> {}).vectors();
    double kin = vectors.cosine(vectors.index("cat"), vectors.index("dog"));
    double stranger = vectors.cosine(vectors.index("cat"), vectors.index("soup"));
    assertTrue(kin > 0.95 && stranger < 0.3, kin + " and " + stranger);
    assertArrayEquals(
        vectors.toBytes(),
        VectorTrainer.train(corpus(text.toString()), settings, stage -> {}).vectors().toBytes());
  }

  @Test
  void saysThatATextIsTooShort() throws IOException {
    VectorSettings settings = new VectorSettings(1, 100, 2, 50, 1);
    DataException refusal =
        assertThrows(
            DataException.class,
            () -> VectorTrainer.train(corpus("A short text."), settings, stage -> {}));
    assertEquals(
        "word vectors: 50 dimensions, but only 3 words occur 1 times or more",
        refusal.getMessage());
  }

  @Test
  void scoresAnalogiesWithAndWithoutTheQuerysWords() {
    // a + (b − a) lands on b exactly; c + (b − a) nearest to c itself, then d.
    WordVectors vectors =
        WordVectors.quantized(
            List.of("man", "woman", "king", "queen", "apple"),
            new int[] {5, 4, 3, 2, 1},
            Matrix.of(
                new double[] {1, 0, 0},
                new double[] {0.9, 0.3, 0},
                new double[] {0.6, 0, 0.8},
                new double[] {0.35, 0.6, 0.7},
                new double[] {-1, 0, 0}));
    Analogies.Score score =
        Analogies.parse(": sex\nman woman\nking queen\nox cow\n").scores(vectors).get(0);
    assertEquals(new Analogies.Score("sex", 2, 2, 1, 1), score);
  }
}
