package forwardpass.engine.grammar;

import java.util.List;

/**
 * A word of a story that was drawn from a table, and what stands there in the stories of the
 * table's other rows. Put one of those in its place, and the text differs in that one word: a
 * "minimal pair".
 *
 * @param table the table's name: hero
 * @param column the column's: he
 * @param from where the word begins in the story, in chars
 * @param word the word: she
 * @param others the words of other rows that differ from it, each once
 */
public record Slot(String table, String column, int from, String word, List<String> others) {
  public Slot {
    others = List.copyOf(others);
  }
}
