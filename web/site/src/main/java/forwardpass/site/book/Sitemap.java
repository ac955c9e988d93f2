package forwardpass.site.book;

import forwardpass.site.page.SiteAddress;
import java.util.List;

/** {@code sitemap.xml}: every page that a search engine may show (sitemaps.org, protocol 0.9). */
final class Sitemap {
  private Sitemap() {}

  static String of(SiteAddress address, List<MadePage> pages) {
    StringBuilder out = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    out.append("<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n");
    for (MadePage page : pages) {
      String path = page.file().path();
      if (path.endsWith("index.html")) { // not the page for a wrong address
        String url = address.of(path).replace("&", "&amp;");
        out.append("<url><loc>").append(url).append("</loc></url>\n");
      }
    }
    return out.append("</urlset>\n").toString();
  }
}
