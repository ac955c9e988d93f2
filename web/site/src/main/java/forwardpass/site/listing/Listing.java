package forwardpass.site.listing;

/**
 * A piece of source.
 *
 * @param name what its caption calls it: the file's name
 * @param code without indentation of the whole, without a last newline
 */
public record Listing(String name, String code) {}
