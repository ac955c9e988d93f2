package forwardpass.site.page;

/**
 * What a page loads beside what all pages have.
 *
 * @param words the words that its lessons need
 * @param module the compiled module that holds its lessons; empty where it has none
 * @param of the chapter that this is a further page of; empty where it is none
 * @param sheet the style sheet of its own, from the site's root; empty where it has none
 */
public record PageNeeds(PageWords words, String module, String of, String sheet) {
  /** A page with nothing alive in it. */
  public static final PageNeeds NOTHING = new PageNeeds(PageWords.NONE, "", "", "");
}
