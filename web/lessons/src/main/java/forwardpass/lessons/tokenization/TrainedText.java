package forwardpass.lessons.tokenization;

import forwardpass.engine.tokenizer.BpeTrainer;
import forwardpass.engine.tokenizer.Encoder;
import forwardpass.engine.tokenizer.LearnedMerge;
import forwardpass.engine.tokenizer.Pretokenizer;
import forwardpass.engine.tokenizer.TieBreak;
import forwardpass.engine.tokenizer.Tokens;
import forwardpass.engine.tokenizer.Vocabulary;
import forwardpass.lessons.tokens.TokenTree;
import java.util.ArrayList;
import java.util.List;

/**
 * A text after so many merges that were learned from it.
 *
 * @param merges what was learned, in order
 * @param next the most frequent pairs now, the next merge's first
 * @param trees of each id from 0 on
 * @param tokens the text's tokens now
 */
record TrainedText(
    List<LearnedMerge> merges,
    List<LearnedMerge> next,
    List<TokenTree> trees,
    List<TokenTree> tokens) {
  private static final int LEAST = 1; // times that a pair must occur to be merged, as in the twin

  TrainedText {
    merges = List.copyOf(merges);
    next = List.copyOf(next);
    trees = List.copyOf(trees);
    tokens = List.copyOf(tokens);
  }

  /**
   * Trains.
   *
   * @param cut the name of the pretokenizer
   * @param steps how many merges to learn, as long as there is a pair
   * @param pairs how many of the most frequent pairs are wanted
   */
  static TrainedText of(String text, String cut, int steps, int pairs) {
    BpeTrainer trainer = new BpeTrainer(Pretokenizer.named(cut), TieBreak.FIRST_SEEN, LEAST);
    trainer.addOrdinary(text);
    for (int k = 0; k < steps && trainer.step() != null; k++) {}
    Vocabulary vocabulary = trainer.vocabulary();
    List<TokenTree> trees = trees(vocabulary);
    Tokens ids = new Encoder(Pretokenizer.named(cut), vocabulary).encode(text);
    List<TokenTree> tokens = new ArrayList<>();
    for (int i = 0; i < ids.size(); i++) {
      tokens.add(trees.get(ids.get(i)));
    }
    return new TrainedText(trainer.merges(), trainer.mostFrequentPairs(pairs), trees, tokens);
  }

  private static List<TokenTree> trees(Vocabulary vocabulary) {
    List<TokenTree> trees = new ArrayList<>();
    for (int id = 0; id < vocabulary.size(); id++) {
      int left = vocabulary.left(id);
      trees.add(
          left < 0
              ? TokenTree.of(vocabulary, id)
              : TokenTree.joined(id, trees.get(left), trees.get(vocabulary.right(id))));
    }
    return trees;
  }

  /**
   * In how many places a merge was carried out. It is less than its count where the pair overlaps
   * itself: in aaa it stands twice and is merged once.
   */
  int places(LearnedMerge merge) {
    int places = 0;
    for (TokenTree token : tokens) {
      places += token.count(merge.id());
    }
    return places;
  }

  /** Whether another merge would be learned. */
  boolean goesOn() {
    return !next.isEmpty();
  }

  /** The learned tokens that are no part of another, the newest first. */
  List<TokenTree> largest(int most) {
    boolean[] isPart = new boolean[trees.size()];
    for (LearnedMerge merge : merges) {
      isPart[merge.left()] = true;
      isPart[merge.right()] = true;
    }
    List<TokenTree> largest = new ArrayList<>();
    for (int k = merges.size() - 1; k >= 0 && largest.size() < most; k--) {
      if (!isPart[merges.get(k).id()]) {
        largest.add(trees.get(merges.get(k).id()));
      }
    }
    return largest;
  }
}
