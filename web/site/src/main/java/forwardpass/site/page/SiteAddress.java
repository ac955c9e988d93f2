package forwardpass.site.page;

import java.net.URI;

/**
 * Where readers will find the site, for what needs a whole address.
 *
 * @param url such as {@code https://example.org/book/}; empty where nobody said
 */
public record SiteAddress(String url) {
  /** An address that nobody said: the site works at any, and says none. */
  public static final SiteAddress UNKNOWN = new SiteAddress("");

  /**
   * Checks the address; a missing slash at its end is added.
   *
   * @throws IllegalArgumentException unless it is empty, or https with a host and nothing behind
   *     its path
   */
  public SiteAddress {
    if (!url.isEmpty()) {
      URI uri = URI.create(url); // which says itself what is wrong with the form
      boolean web = "https".equals(uri.getScheme());
      if (!web || uri.getHost() == null || uri.getQuery() != null || uri.getFragment() != null) {
        throw new IllegalArgumentException(
            "site.url: '" + url + "' is not of the form https://example.org/book/");
      }
      url = url.endsWith("/") ? url : url + "/";
    }
  }

  public boolean known() {
    return !url.isEmpty();
  }

  /**
   * The whole address of a page, by its path: {@code softmax/index.html} is found at its folder.
   */
  public String of(String path) {
    return url + path.replaceFirst("(^|/)index\\.html$", "$1");
  }

  /** The folder on its host, which begins and ends with a slash; empty where it is not known. */
  public String folder() {
    return known() ? URI.create(url).getPath() : "";
  }
}
