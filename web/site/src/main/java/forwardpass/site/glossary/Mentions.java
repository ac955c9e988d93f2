package forwardpass.site.glossary;

import java.util.Locale;

/** Whether a text uses a term: the whole words, in the plural too, large letters or small. */
public final class Mentions {
  private final String text;

  /** The text of a page. */
  public Mentions(String text) {
    this.text = text.toLowerCase(Locale.ROOT);
  }

  public boolean has(String term) {
    String wanted = term.toLowerCase(Locale.ROOT);
    for (int at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
      int end = at + wanted.length();
      if (end < text.length() && text.charAt(end) == 's') {
        end++;
      }
      if (!isLetter(at - 1) && !isLetter(end)) {
        return true;
      }
    }
    return false;
  }

  private boolean isLetter(int at) {
    return at >= 0 && at < text.length() && Character.isLetterOrDigit(text.charAt(at));
  }
}
