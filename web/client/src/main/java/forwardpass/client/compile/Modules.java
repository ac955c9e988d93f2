package forwardpass.client.compile;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;

/** The modules there are: one a page, and the worker's; and all lessons in one. */
final class Modules {
  private static final String PAGE = "forwardpass.client.PageMain";
  private static final String WORK = "forwardpass.client.WorkerMain";

  private Modules() {}

  /**
   * What readers need: so that a first visit loads that page's lessons and no others, each page has
   * a module; whoever reads on gets all lessons in one; and a browser without garbage collection in
   * Wasm gets JavaScript.
   *
   * @param pages the list of entry points that the chapters' generator writes
   */
  static List<Module> forReaders(Path pages) throws IOException {
    List<Module> out = new ArrayList<>();
    // The long ones first, so that all processors are busy to the end.
    out.add(new Module("page.js", PAGE));
    out.add(new Module("work.js", WORK));
    out.add(new Module("work.wasm", WORK));
    out.add(new Module("page.wasm", PAGE));
    out.addAll(pages(pages.resolve("pages.properties")));
    return out;
  }

  /** What an author looks at: drafts too, and nothing that takes long and shows the same. */
  static List<Module> forAuthors(Path pages) throws IOException {
    List<Module> out = new ArrayList<>(pages(pages.resolve("pages.properties")));
    out.addAll(pages(pages.resolve("drafts.properties")));
    out.add(new Module("work.wasm", WORK));
    return out;
  }

  private static List<Module> pages(Path list) throws IOException {
    Properties pages = new Properties();
    try (Reader reader = Files.newBufferedReader(list)) {
      pages.load(reader);
    }
    List<Module> out = new ArrayList<>();
    for (String name : new TreeSet<>(pages.stringPropertyNames())) {
      out.add(new Module(name + ".wasm", pages.getProperty(name)));
    }
    return out;
  }
}
