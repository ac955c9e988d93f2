package forwardpass.site.book;

import forwardpass.site.build.Problems;
import forwardpass.site.output.PageSizes;
import java.util.List;

/** Holds chapters to what a first visit may cost. */
final class Sizes {
  private Sizes() {}

  static void check(List<MadePage> pages, PageSizes sizes, Problems problems, List<String> report) {
    for (MadePage page : pages) {
      if (page.chapter().isEmpty()) {
        continue;
      }
      PageSizes.Visit visit = sizes.of(page.file().path());
      report.add("site: a first visit to " + page.chapter() + "/: " + visit);
      if (visit.tooLarge()) {
        problems.add(
            page.context().placeOf(""),
            "a first visit is too large: " + visit + "; " + visit.files());
      }
    }
  }
}
