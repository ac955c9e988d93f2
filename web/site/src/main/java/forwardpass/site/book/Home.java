package forwardpass.site.book;

/**
 * Where an item of the book lives.
 *
 * @param item its id within the chapter, which is also its HTML id
 * @param title its title in plain text
 */
public record Home(String item, String title) {}
