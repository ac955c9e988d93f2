package forwardpass.engine.grammar;

import java.util.List;

/**
 * A story, and its words that were drawn from tables.
 *
 * @param story the story
 * @param slots these words, in the order of the text
 */
public record SlottedStory(Story story, List<Slot> slots) {
  public SlottedStory {
    slots = List.copyOf(slots);
  }
}
