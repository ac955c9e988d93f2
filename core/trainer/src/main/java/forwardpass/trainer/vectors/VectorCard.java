package forwardpass.trainer.vectors;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import forwardpass.engine.vectors.Neighbour;
import forwardpass.engine.vectors.WordVectors;
import java.util.List;

/**
 * What goes with a file of word vectors: where they come from, how they were made, what they can.
 */
public final class VectorCard {
  private static final Analogies.Pair MAN_KING = new Analogies.Pair("man", "king");
  private static final List<Analogies.Pair> PAIRS =
      List.of(
          new Analogies.Pair("happy", "joyful"),
          new Analogies.Pair("king", "queen"),
          new Analogies.Pair("king", "castle"),
          new Analogies.Pair("king", "bicycle"),
          new Analogies.Pair("good", "bad"),
          new Analogies.Pair("hot", "cold"),
          new Analogies.Pair("up", "down"));

  private VectorCard() {}

  /**
   * The card.
   *
   * @param about what can't be computed: data, licence, limits; copied as it is
   * @param bytes length of the file
   * @param gzipBytes the same, compressed
   */
  public static ObjectNode of(
      VectorTrainer.Result result,
      VectorSettings settings,
      ObjectNode about,
      long bytes,
      long gzipBytes) {
    WordVectors vectors = result.vectors();
    ObjectNode card = new ObjectMapper().createObjectNode();
    card.setAll(about);
    card.put("words", vectors.size());
    card.put("dimensions", vectors.dimensions());
    card.put("bytes", bytes);
    card.put("gzipBytes", gzipBytes);
    card.put("runningWords", result.runningWords());
    card.putObject("settings")
        .put("minCount", settings.minCount())
        .put("maxWords", settings.maxWords())
        .put("window", settings.window())
        .put("dimensions", settings.dimensions())
        .put("seed", settings.seed());
    addScores(card, vectors);
    addKing(card, vectors);
    addPairs(card, vectors);
    return card;
  }

  private static void addScores(ObjectNode card, WordVectors vectors) {
    int questions = 0;
    int correct = 0;
    int ofAll = 0;
    ArrayNode kinds = card.putArray("analogies");
    for (Analogies.Score score : Analogies.standard().scores(vectors)) {
      kinds
          .addObject()
          .put("kind", score.kind())
          .put("questions", score.questions())
          .put("correct", score.correct())
          .put("correctOfAllWords", score.correctOfAllWords())
          .put("unknownPairs", score.unknown());
      questions += score.questions();
      correct += score.correct();
      ofAll += score.correctOfAllWords();
    }
    card.put("analogyQuestions", questions);
    card.put("analogyCorrect", correct);
    card.put("analogyCorrectOfAllWords", ofAll);
  }

  private static void addKing(ObjectNode card, WordVectors vectors) {
    if (vectors.index("king") < 0 || vectors.index("man") < 0 || vectors.index("woman") < 0) {
      return;
    }
    ObjectNode king = card.putObject("kingMinusManPlusWoman");
    for (boolean excluding : new boolean[] {true, false}) {
      ArrayNode answers = king.putArray(excluding ? "withoutQueryWords" : "ofAllWords");
      for (Neighbour answer : Analogies.answers(vectors, MAN_KING, "woman", 8, excluding)) {
        answers.addObject().put("word", answer.word()).put("cosine", rounded(answer.cosine()));
      }
    }
  }

  private static void addPairs(ObjectNode card, WordVectors vectors) {
    ArrayNode pairs = card.putArray("cosines");
    for (Analogies.Pair pair : PAIRS) {
      int a = vectors.index(pair.from());
      int b = vectors.index(pair.to());
      if (a >= 0 && b >= 0) {
        pairs
            .addObject()
            .put("a", pair.from())
            .put("b", pair.to())
            .put("cosine", rounded(vectors.cosine(a, b)));
      }
    }
  }

  private static double rounded(double cosine) {
    return Math.round(cosine * 10_000) / 10_000.0;
  }
}
