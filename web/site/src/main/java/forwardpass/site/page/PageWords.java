package forwardpass.site.page;

/**
 * The words that a page's lessons need, as JSON.
 *
 * @param carried those within the page; empty where it has no lessons
 * @param later those of its exercises, which lie in a file beside it; empty where it has none
 */
public record PageWords(String carried, String later) {
  /** A page without lessons. */
  public static final PageWords NONE = new PageWords("", "");

  static final String FILE = "exercises.json";
}
