package forwardpass.site.book;

import forwardpass.site.build.Layout;
import forwardpass.site.content.Curriculum;
import forwardpass.site.content.Curriculum.Chapter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where the anchors stand that a chapter's further pages write: a link names the chapter, whose
 * pages may be cut anew. They are read from the texts before any page is made, since a page may
 * link to a later one.
 *
 * @param pages a page by {@code chapter#anchor}
 */
record AnchorPages(Map<String, String> pages) {
  private static final Pattern ANCHOR =
      Pattern.compile("\\{#(?<id>[\\w-]+)[^{}]*\\}", Pattern.UNICODE_CHARACTER_CLASS);
  private static final Pattern ALSO = Pattern.compile("\\balso=\"(?<ids>[^\"]+)\"");

  AnchorPages {
    pages = Map.copyOf(pages);
  }

  static AnchorPages of(Layout layout, Curriculum plan) throws IOException {
    Map<String, String> pages = new HashMap<>();
    for (Chapter page : plan.present()) {
      Path text = layout.content().resolve(page.id()).resolve("chapter.md");
      if (!page.of().isEmpty() && Files.exists(text)) {
        Matcher anchor = ANCHOR.matcher(Files.readString(text));
        while (anchor.find()) {
          pages.put(page.of() + "#" + anchor.group("id"), page.id());
          Matcher also = ALSO.matcher(anchor.group());
          while (also.find()) {
            for (String id : List.of(also.group("ids").strip().split("\\s+", -1))) {
              pages.put(page.of() + "#" + id, page.id());
            }
          }
        }
      }
    }
    return new AnchorPages(pages);
  }

  /** The page of a chapter that an anchor stands on; the chapter's own where no other writes it. */
  String of(String chapter, String anchor) {
    return pages.getOrDefault(chapter + "#" + anchor, chapter);
  }
}
