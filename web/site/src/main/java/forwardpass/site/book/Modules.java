package forwardpass.site.book;

import forwardpass.site.build.Place;
import forwardpass.site.output.Output;
import java.util.List;

/** What a page with lessons loads is there, on each runtime. */
final class Modules {
  private static final List<String> SHARED = List.of("js/page.js", "js/work.wasm", "js/work.js");

  private Modules() {}

  static void check(Book book, List<MadePage> pages, Output output) {
    boolean any = false;
    for (MadePage page : pages) {
      String module = page.module();
      if (!module.isEmpty()) {
        any = true;
        check(book, output, "js/" + module + ".wasm");
      }
    }
    if (any) {
      SHARED.forEach(file -> check(book, output, file));
      String all = book.allLessons();
      check(book, output, all.isEmpty() ? "js/page.wasm" : "js/" + all + ".wasm");
    }
  }

  private static void check(Book book, Output output, String path) {
    if (!output.has(path) || output.bytes(path).length == 0) {
      book.problems()
          .add(
              Place.of("web/client"),
              "there is no " + path + ", which pages load; mvn compiles it in web/client");
    }
  }
}
