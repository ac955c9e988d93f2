package forwardpass.engine.grammar;

/** A part of what a rule writes. */
sealed interface Part {

  /** A text, as it is. */
  record Text(String text) implements Part {}

  /** Whatever a rule writes. */
  record Expansion(int rule) implements Part {}

  /**
   * What the story's draw from a table says in one column.
   *
   * @param capital whether its first letter is made a capital
   */
  record Insertion(int table, int column, boolean capital) implements Part {}
}
