package forwardpass.lessons.evaluation;

import forwardpass.engine.grammar.Slot;
import forwardpass.engine.grammar.SlottedStory;
import forwardpass.engine.grammar.StoryGrammar;
import forwardpass.engine.random.Rng;
import java.util.ArrayList;
import java.util.List;

/**
 * A minimal pair: a story as far as one of its words, that word, and another that does not fit what
 * was told. A model that follows the story gives the right one more.
 *
 * @param story the seed of the story
 * @param kind what one has to keep in mind to tell them apart
 * @param text the whole story
 * @param from where the word begins in it
 * @param right the story's word
 * @param wrong what is put in its place
 */
record PairItem(int story, Kind kind, String text, int from, String right, String wrong) {
  /** How many questions are asked about one story. */
  static final int A_STORY = 4;

  /** What a pair asks about. */
  enum Kind {
    /** She or he: whether the hero is a girl. */
    PRONOUN,
    /** The ball or the kite: what was lost. */
    THING,
    /** Lily or Tom: who the hero is, while nobody else is there. */
    NAME,
    /** Lily or Rex: the hero's turn, with the friend there too. */
    HERO,
    /** Rex or Lily: the friend's turn. */
    FRIEND;

    /** The key of its words. */
    String key() {
      return switch (this) {
        case PRONOUN -> "kind.pronoun";
        case THING -> "kind.thing";
        case NAME -> "kind.name";
        case HERO -> "kind.hero";
        case FRIEND -> "kind.friend";
      };
    }
  }

  /** The story with the wrong word in its place. */
  String wrongText() {
    return text.substring(0, from) + wrong + text.substring(from + right.length());
  }

  /** Four pairs from the story of that seed: drawn from all whose word the story has settled. */
  static List<PairItem> ofStory(int seed) {
    Rng rng = Rng.seeded(seed);
    SlottedStory written = StoryGrammar.grammar().writeSlotted(rng);
    List<PairItem> left = settled(seed, written, rng);
    List<PairItem> chosen = new ArrayList<>();
    while (chosen.size() < A_STORY) {
      chosen.add(left.remove(rng.nextInt(left.size())));
    }
    return List.copyOf(chosen);
  }

  private static List<PairItem> settled(int seed, SlottedStory written, Rng rng) {
    List<PairItem> found = new ArrayList<>();
    String hero = "";
    String friend = "";
    String thing = "";
    for (Slot slot : written.slots()) {
      boolean isName = slot.column().equals("name");
      boolean isHero = slot.table().equals("hero");
      boolean isFriend = slot.table().equals("friend");
      boolean isThing = slot.table().equals("thing");
      Kind kind = null;
      String wrong = slot.others().get(rng.nextInt(slot.others().size()));
      if (isHero && isName && !hero.isEmpty()) {
        kind = friend.isEmpty() ? Kind.NAME : Kind.HERO;
        wrong = friend.isEmpty() ? wrong : friend;
      } else if (isFriend && isName && !friend.isEmpty()) {
        kind = Kind.FRIEND;
        wrong = hero;
      } else if (isThing && isName && !thing.isEmpty()) {
        kind = Kind.THING;
      } else if (isHero && !isName && !slot.column().equals("kind") && !hero.isEmpty()) {
        kind = Kind.PRONOUN;
      }
      if (kind != null) {
        found.add(
            new PairItem(seed, kind, written.story().text(), slot.from(), slot.word(), wrong));
      }
      hero = isHero && isName ? slot.word() : hero;
      friend = isFriend && isName ? slot.word() : friend;
      thing = isThing && isName ? slot.word() : thing;
    }
    return found;
  }
}
