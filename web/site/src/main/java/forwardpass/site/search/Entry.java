package forwardpass.site.search;

/**
 * One thing that can be found.
 *
 * @param id its address from the site's root: {@code softmax/#example-steps}
 * @param kind {@code chapter}, {@code section}, {@code symbol}, or an item's kind
 * @param title what it is called
 * @param page the page it stands on, by its title
 * @param text the words in it that belong to no entry within
 */
public record Entry(String id, String kind, String title, String page, String text) {}
