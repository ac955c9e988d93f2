package forwardpass.site.page;

/**
 * What a page loads beside what all pages have.
 *
 * @param words the words that its lessons need
 * @param module the compiled module that holds its lessons; empty where it has none
 * @param of the chapter that this is a further page of; empty where it is none
 */
public record PageNeeds(PageWords words, String module, String of) {
  /** A page with nothing alive in it. */
  public static final PageNeeds NOTHING = new PageNeeds(PageWords.NONE, "", "");
}
