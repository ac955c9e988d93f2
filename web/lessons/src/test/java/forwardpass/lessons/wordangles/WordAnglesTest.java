package forwardpass.lessons.wordangles;

import static forwardpass.lessons.Sessions.assertShows;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import forwardpass.engine.linalg.Vectors;
import forwardpass.engine.vectors.WordVectors;
import forwardpass.lessons.lesson.Event;
import forwardpass.lessons.lesson.Session;
import forwardpass.lessons.node.Nodes;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.words.Fact;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WordAnglesTest {
  private static final Path FILE = Path.of("../../static/vectors/words.bin");

  @Test
  void measuresThePairsOnTheBooksOwnVectors() throws IOException {
    byte[] file = Files.readAllBytes(Path.of("../../static/vectors/words.bin"));
    Map<String, String> facts =
        MeasuredPairs.facts(file).stream()
            .collect(Collectors.toMap(Fact::name, fact -> Nodes.text(List.of(fact.value()))));
    double queen = Double.parseDouble(facts.get("words-king-queen"));
    double bicycle = Double.parseDouble(facts.get("words-king-bicycle"));
    double hot = Double.parseDouble(facts.get("words-hot-cold"));
    // What the text says of them holds whatever the digits.
    assertTrue(queen >= 0.7 && queen <= 0.9, "king, queen: " + queen);
    assertTrue(bicycle >= 0 && bicycle < 0.4, "king, bicycle: " + bicycle);
    assertTrue(hot > 0.5, "opposites score high: " + hot);
    double joyful = Double.parseDouble(facts.get("words-happy-joyful"));
    assertFalse(joyful >= 0.9, "happy, joyful: " + joyful);
  }

  /** Against all distances and cosines, each from the two vectors, sorted. */
  @Test
  void namesTheNearestByBothMeasures() throws IOException {
    WordVectors vectors = WordVectors.of(Files.readAllBytes(FILE));
    double[] magnitudes = Neighbours.magnitudes(vectors);
    for (String word : List.of("happy", "king", "the")) {
      int index = vectors.index(word);
      double[] own = vectors.vector(index);
      Neighbours near = Neighbours.of(vectors, magnitudes, index);
      List<Integer> others =
          IntStream.range(0, vectors.size()).filter(i -> i != index).boxed().toList();
      assertEquals(
          sorted(others, vectors, i -> Vectors.distance(own, vectors.vector(i))),
          Neighbours.words(near.byDistance()));
      assertEquals(
          sorted(others, vectors, i -> -Vectors.cosine(own, vectors.vector(i))),
          Neighbours.words(near.byAngle()));
      for (Neighbours.Near each : near.byDistance()) {
        double x = each.along() - near.magnitude();
        assertEquals(each.distance(), Math.hypot(x, each.beside()), 1e-9, "true in the picture");
      }
    }
  }

  private static List<String> sorted(
      List<Integer> others, WordVectors vectors, ToDoubleFunction<Integer> key) {
    return others.stream()
        .sorted(Comparator.comparingDouble(key))
        .limit(Neighbours.COUNT)
        .map(vectors::word)
        .toList();
  }

  @Test
  void distanceGivesHappyShortNeighboursAndAngleAlikeOnes() throws IOException {
    byte[] file = Files.readAllBytes(FILE);
    NearWords lesson = new NearWords();
    Session<?> session = Session.start(lesson, Parameters.initial(lesson.parameters()));
    assertShows("before", session);
    session.dispatch(new Event.Pressed("load"));
    session.dispatch(new Event.Loaded(1, NearWords.ASSET, file));
    assertShows("lists word=happy", session);
    assertShows("cheerful", session);
    assertShows("penguin", session);
    session.set(session.parameters().withText("word", " King ").get());
    assertShows("angle=queen distance=queen", session);
    session.set(session.parameters().withText("word", "zzz").get());
    assertShows("unknown word=zzz size=4,199", session);
  }
}
