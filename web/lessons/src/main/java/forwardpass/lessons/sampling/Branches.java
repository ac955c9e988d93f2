package forwardpass.lessons.sampling;

import forwardpass.engine.numeric.Log;
import forwardpass.lessons.codec.Codec;
import forwardpass.lessons.codec.CodecReader;
import forwardpass.lessons.codec.CodecWriter;
import forwardpass.lessons.sampling.WritingReport.Wrote;
import java.util.ArrayList;
import java.util.List;

/**
 * All that was ever said after a beginning, as a tree: who goes back and says something else grows
 * another branch, and the old one stays.
 *
 * @param tokens in the order in which they were first said
 * @param at the place in {@code tokens} of the last one of the text that is shown; −1 for none
 */
record Branches(List<Told> tokens, int at) {
  static final Branches NOTHING = new Branches(List.of(), -1);

  /**
   * A token of the tree.
   *
   * @param before the place of the token before it; −1 for the beginning
   */
  record Told(int before, Wrote wrote) {}

  private static final Codec<Told> TOLD =
      new Codec<>() {
        @Override
        public void write(Told it, CodecWriter out) {
          out.whole(it.before);
          WritingReport.WROTE.write(it.wrote, out);
        }

        @Override
        public Told read(CodecReader in) {
          return new Told(in.whole(-1, Integer.MAX_VALUE), WritingReport.WROTE.read(in));
        }
      };

  static final Codec<Branches> CODEC =
      new Codec<>() {
        @Override
        public void write(Branches it, CodecWriter out) {
          out.list(it.tokens, TOLD);
          out.whole(it.at);
        }

        @Override
        public Branches read(CodecReader in) {
          List<Told> tokens = in.list(TOLD);
          for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).before() >= i) {
              throw new IllegalArgumentException("tree: token " + i + " comes before its own past");
            }
          }
          return new Branches(tokens, in.whole(-1, tokens.size() - 1));
        }
      };

  Branches {
    tokens = List.copyOf(tokens);
  }

  /** Goes back to a token, or to the beginning with −1. */
  Branches backTo(int place) {
    return new Branches(tokens, Math.max(-1, Math.min(place, tokens.size() - 1)));
  }

  /** Says one token more: along the branch that has it, or on a new one. */
  Branches saying(Wrote wrote) {
    for (int i = at + 1; i < tokens.size(); i++) {
      if (tokens.get(i).before() == at && tokens.get(i).wrote().id() == wrote.id()) {
        return new Branches(tokens, i);
      }
    }
    List<Told> more = new ArrayList<>(tokens);
    more.add(new Told(at, wrote));
    return new Branches(more, more.size() - 1);
  }

  /** The places of the tokens of the text that is shown, in order. */
  List<Integer> path() {
    List<Integer> path = new ArrayList<>();
    for (int i = at; i >= 0; i = tokens.get(i).before()) {
      path.add(0, i);
    }
    return path;
  }

  /** The places of the tokens that were said after one, in the order in which they were said. */
  List<Integer> after(int place) {
    List<Integer> after = new ArrayList<>();
    for (int i = place + 1; i < tokens.size(); i++) {
      if (tokens.get(i).before() == place) {
        after.add(i);
      }
    }
    return after;
  }

  /** Whether anything was said twice over: the tree has more than one end. */
  boolean hasBranches() {
    for (int i = -1; i < tokens.size(); i++) {
      if (after(i).size() > 1) {
        return true;
      }
    }
    return false;
  }

  /** ln of the probability that the model itself gives the text that is shown, in nats. */
  double logP() {
    double sum = 0;
    for (int place : path()) {
      sum += Log.log(tokens.get(place).wrote().p());
    }
    return sum;
  }
}
