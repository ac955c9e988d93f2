package forwardpass.site;

import forwardpass.site.book.BookBuild;
import forwardpass.site.build.Audience;
import forwardpass.site.build.BuildListener;
import forwardpass.site.build.Layout;
import forwardpass.site.build.Outcome;
import forwardpass.site.build.Problem;
import forwardpass.site.page.SiteAddress;
import forwardpass.site.script.Scripts;
import forwardpass.site.serve.Serve;
import java.io.IOException;
import java.nio.file.Path;

/** {@code build} writes the site; {@code serve} writes it, serves it, and keeps it up to date. */
public final class Main {
  private Main() {}

  public static void main(String[] args) throws IOException {
    Layout layout = Layout.of(Path.of("").toAbsolutePath());
    String command = args.length == 1 ? args[0] : "";
    int exit =
        switch (command) {
          case "build" -> build(layout);
          case "serve" -> Serve.run(layout, System.getProperty("port", "8080"));
          default -> usage();
        };
    System.exit(exit);
  }

  private static int usage() {
    System.err.println("site: say 'build' or 'serve'");
    return 2;
  }

  private static int build(Layout layout) throws IOException {
    try (Scripts scripts = new Scripts()) {
      SiteAddress address = new SiteAddress(System.getProperty("site.url", ""));
      Outcome outcome =
          new BookBuild(address).run(layout, scripts, Audience.READERS, BuildListener.NONE);
      outcome.report().forEach(System.out::println);
      for (Problem problem : outcome.problems()) {
        System.err.println(problem);
      }
      if (!outcome.ok()) {
        System.err.println("site: not built, " + outcome.problems().size() + " to mend (above)");
      }
      return outcome.ok() ? 0 : 1;
    }
  }
}
