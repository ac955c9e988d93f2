package forwardpass.site.book;

import forwardpass.site.build.Problems;
import forwardpass.site.output.ModuleParts;
import forwardpass.site.output.PageSizes;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Holds chapters to what a first visit may cost. */
final class Sizes {
  private Sizes() {}

  static void check(
      Path modules, List<MadePage> pages, PageSizes sizes, Problems problems, List<String> report)
      throws IOException {
    for (MadePage page : pages) {
      if (page.chapter().isEmpty()) {
        continue;
      }
      PageSizes.Visit visit = sizes.of(page.file().path());
      report.add(
          "site: a first visit to "
              + page.chapter()
              + "/: "
              + visit
              + ModuleParts.of(modules, page.module()));
      if (visit.tooLarge()) {
        problems.add(
            page.context().placeOf(""),
            "a first visit is too large: " + visit + "; " + visit.files());
      }
    }
  }
}
