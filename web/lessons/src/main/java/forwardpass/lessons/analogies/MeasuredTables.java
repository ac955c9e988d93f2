package forwardpass.lessons.analogies;

import forwardpass.engine.json.JsonField;
import forwardpass.engine.linalg.Pca;
import forwardpass.engine.vectors.Analogy;
import forwardpass.engine.vectors.Neighbour;
import forwardpass.engine.vectors.WordVectors;
import forwardpass.lessons.chapter.Assets;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.node.Text;
import forwardpass.lessons.words.Fact;
import java.util.ArrayList;
import java.util.List;

/**
 * What the two tables know, measured: the scores of the word vectors stand in their card, the other
 * counts are held to the files by {@code MeasuredTablesTest}.
 */
final class MeasuredTables {
  private static final String CARD = "vectors/card.json";

  private MeasuredTables() {}

  /** Of the analogies of each kind in the card, how many the neighbour of c alone answers. */
  static final List<Integer> ALONE = List.of(168, 20, 0, 45, 36, 0, 0, 37);

  /** Words that are one token of the model each, with the space before them. */
  static final int SHARED_WORDS = 298;

  /** Analogies of which all four words are among those; the answer is sought among them too. */
  static final int SHARED_QUESTIONS = 200;

  static final int BY_TOKENS = 185;
  static final int BY_WORDS = 127;

  /** Of the five nearest of each shared word in one table, how many are in the other's five. */
  static final int NEAREST = 5;

  static final int SAME_NEAREST = 455;

  private static final String[] KINDS = {
    "family", "comparatives", "superlatives", "irregular", "regular", "ing", "plurals", "opposites"
  };

  static List<Fact> facts(Assets assets) {
    List<Fact> facts = new ArrayList<>();
    scores(JsonField.read(CARD, assets.bytes(CARD)), facts);
    shared(facts);
    king(WordVectors.of(assets.bytes(WordTable.ASSET)), facts);
    return List.copyOf(facts);
  }

  private static void scores(JsonField card, List<Fact> facts) {
    int questions = card.member("analogyQuestions").integer();
    int correct = card.member("analogyCorrect").integer();
    facts.add(new Fact("questions", Num.whole(questions)));
    facts.add(new Fact("correct", Num.whole(correct)));
    facts.add(new Fact("correct-share", Num.fixed(100.0 * correct / questions, 0)));
    facts.add(
        new Fact("correct-all", Num.whole(card.member("analogyCorrectOfAllWords").integer())));
    int alone = 0;
    for (int i = 0; i < KINDS.length; i++) {
      JsonField kind = card.member("analogies").item(i);
      facts.add(new Fact(KINDS[i] + "-questions", Num.whole(kind.member("questions").integer())));
      facts.add(new Fact(KINDS[i] + "-correct", Num.whole(kind.member("correct").integer())));
      facts.add(new Fact(KINDS[i] + "-all", Num.whole(kind.member("correctOfAllWords").integer())));
      facts.add(new Fact(KINDS[i] + "-alone", Num.whole(ALONE.get(i))));
      alone += ALONE.get(i);
    }
    facts.add(new Fact("correct-alone", Num.whole(alone)));
  }

  private static void shared(List<Fact> facts) {
    facts.add(new Fact("shared-words", Num.whole(SHARED_WORDS)));
    facts.add(new Fact("shared-questions", Num.whole(SHARED_QUESTIONS)));
    facts.add(new Fact("by-tokens", Num.whole(BY_TOKENS)));
    facts.add(new Fact("by-words", Num.whole(BY_WORDS)));
    double share = 100.0 * SAME_NEAREST / (NEAREST * SHARED_WORDS);
    facts.add(new Fact("same-nearest", Num.fixed(share, 0)));
  }

  /** doctor − man + woman: the first two of the other words. */
  private static void doctor(WordVectors vectors, List<Fact> facts) {
    int doctor = vectors.index("doctor");
    int man = vectors.index("man");
    int woman = vectors.index("woman");
    double[] target =
        Analogy.target(vectors.vector(doctor), vectors.vector(man), vectors.vector(woman));
    List<Neighbour> nearest = vectors.nearest(target, 2, doctor, man, woman);
    facts.add(new Fact("doctor-first", new Text(nearest.get(0).word())));
    facts.add(new Fact("doctor-second", new Text(nearest.get(1).word())));
  }

  /**
   * king − man + woman: the first of all words, the first of the others, and king's own nearest.
   */
  private static void king(WordVectors vectors, List<Fact> facts) {
    int king = vectors.index("king");
    int man = vectors.index("man");
    int woman = vectors.index("woman");
    double[] target =
        Analogy.target(vectors.vector(king), vectors.vector(man), vectors.vector(woman));
    List<Neighbour> all = vectors.nearest(target, 2);
    Neighbour alone = vectors.nearest(vectors.vector(king), 1, king).get(0);
    facts.add(new Fact("king-first", new Text(all.get(0).word())));
    facts.add(new Fact("king-first-cosine", Num.fixed(all.get(0).cosine(), 2)));
    facts.add(new Fact("king-second", new Text(all.get(1).word())));
    facts.add(new Fact("king-second-cosine", Num.fixed(all.get(1).cosine(), 2)));
    facts.add(new Fact("king-alone", new Text(alone.word())));
    facts.add(new Fact("king-alone-cosine", Num.fixed(alone.cosine(), 2)));
    doctor(vectors, facts);
    facts.add(new Fact("vector-words", Num.grouped(vectors.size())));
    facts.add(new Fact("vector-dimensions", Num.whole(vectors.dimensions())));
    double[] ratios = Pca.of(vectors.matrix()).explainedRatios();
    facts.add(new Fact("map-all", Num.fixed(100 * (ratios[0] + ratios[1]), 0)));
  }
}
