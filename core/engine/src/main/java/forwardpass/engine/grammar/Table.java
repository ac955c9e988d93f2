package forwardpass.engine.grammar;

import java.util.List;

/**
 * Things of which each story draws one, and what they are called in its sentences.
 *
 * @param columns names of the columns
 * @param rows words, a row a thing
 * @param probabilities of the rows, adding up to 1
 */
record Table(
    String name, List<String> columns, List<List<String>> rows, List<Double> probabilities) {

  /** A row's word in a column. */
  String word(int row, Part.Insertion insertion) {
    String word = rows.get(row).get(insertion.column());
    return insertion.capital() ? capitalized(word) : word;
  }

  private static String capitalized(String word) {
    char first = word.charAt(0);
    boolean small = first >= 'a' && first <= 'z';
    return small ? (char) (first - 'a' + 'A') + word.substring(1) : word;
  }
}
