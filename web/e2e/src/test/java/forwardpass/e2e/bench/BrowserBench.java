package forwardpass.e2e.bench;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import forwardpass.e2e.browser.Chromium;
import forwardpass.site.serve.StaticServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * Times every row of bench-page.js: everybody in turn, round after round, in one page; the result
 * is the median of the rounds. Products include what a caller waits for, allocation of the result
 * and all, but not the packing of weights, which the peer keeps too. Programs in C take their turn
 * between the rounds.
 */
class BrowserBench {
  private static final int ROUNDS = Integer.getInteger("bench.rounds", 15);
  private static final String ONLY = System.getProperty("bench.only", "");
  private static final String TOKENS = "32";

  private final Path folder = Path.of(System.getProperty("bench.directory"));
  private final Path sources = Path.of(System.getProperty("bench.sources"));
  private final Path site = Path.of(System.getProperty("site.directory"));
  private final Path results = Path.of(System.getProperty("bench.results"));

  @Test
  void measuresEveryRow() throws IOException, InterruptedException {
    List<Row> rows = new ArrayList<>();
    try (StaticServer server = StaticServer.of(folder, "/");
        Playwright playwright = Chromium.playwright();
        Browser browser = Chromium.launch(playwright)) {
      System.out.println("Chromium " + browser.version() + ", " + processor());
      for (int index = 0; index < rowsOf(browser, server).size(); index++) {
        rows.addAll(measure(browser, server, index));
      }
      if ("event to layout".contains(ONLY)) {
        rows.addAll(Latency.rows(browser, site));
      }
      if ("frames while playing".contains(ONLY)) {
        rows.addAll(Frames.rows(browser, site));
      }
      if ("keystroke to paint".contains(ONLY)) {
        rows.addAll(Keystrokes.rows(browser, site));
      }
    }
    rows.forEach(row -> assertTrue(row.ours() > 0, row::text));
    write(rows);
  }

  private static Page open(Browser browser, StaticServer server) {
    Page page = browser.newPage();
    page.setDefaultTimeout(300_000);
    page.onConsoleMessage(message -> System.out.println("page: " + message.text()));
    page.navigate(server.address("index.html"));
    page.waitForFunction("() => window.bench");
    return page;
  }

  private static List<?> rowsOf(Browser browser, StaticServer server) {
    try (Page page = open(browser, server)) {
      return (List<?>) page.evaluate("() => bench.rows()");
    }
  }

  private List<Row> measure(Browser browser, StaticServer server, int index)
      throws IOException, InterruptedException {
    List<Row> rows = new ArrayList<>();
    try (Page page = open(browser, server)) {
      Map<?, ?> row = (Map<?, ?>) ((List<?>) page.evaluate("() => bench.rows()")).get(index);
      String name = (String) row.get("name");
      String unit = (String) row.get("unit");
      if (!name.contains(ONLY)) {
        return rows;
      }
      List<CompiledC> programs = programs(name);
      List<String> peers = new ArrayList<>();
      ((List<?>) row.get("peers")).forEach(peer -> peers.add((String) peer));
      int inPage = 1 + peers.size();
      programs.forEach(program -> peers.add(program.name()));
      page.evaluate("([index, rounds]) => bench.prepare(index, rounds)", List.of(index, ROUNDS));
      double[][] rates = new double[1 + peers.size()][ROUNDS];
      for (int round = 0; round < ROUNDS; round++) {
        List<?> measured = (List<?>) page.evaluate("round => bench.round(round)", round);
        for (int i = 0; i < inPage; i++) {
          rates[i][round] = ((Number) measured.get(i)).doubleValue();
        }
        for (int i = 0; i < programs.size(); i++) {
          rates[inPage + i][round] = programs.get(i).rate();
        }
      }
      double ours = Rates.median(rates[0]);
      for (int i = 0; i < peers.size(); i++) {
        rows.add(Row.against(name, unit, ours, Rates.median(rates[i + 1]), peers.get(i)));
      }
      if (peers.isEmpty()) {
        rows.add(Row.alone(name, unit, ours));
      }
    }
    rows.forEach(row -> System.out.println(row.text()));
    return rows;
  }

  /** The programs in C that a row is compared with. */
  private List<CompiledC> programs(String row) throws IOException, InterruptedException {
    List<CompiledC> programs = new ArrayList<>();
    if (row.equals("stories15M shape, float32")) {
      Path source = sources.resolve("stories.c");
      CompiledC.of(source, folder, TOKENS, "-O3").ifPresent(programs::add);
      CompiledC.of(source, folder, TOKENS, "-Ofast", "-march=native").ifPresent(programs::add);
    }
    return programs;
  }

  private void write(List<Row> rows) throws IOException {
    ObjectMapper mapper = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
    mapper.writeValue(results.toFile(), Map.of("rows", rows));
    System.out.println("written: " + results);
  }

  private static String processor() throws IOException {
    Path info = Path.of("/proc/cpuinfo");
    String model = System.getProperty("os.arch");
    if (Files.isReadable(info)) {
      for (String line : Files.readAllLines(info)) {
        if (line.startsWith("model name")) {
          model = line.substring(line.indexOf(':') + 1).trim();
          break;
        }
      }
    }
    return model + ", " + Runtime.getRuntime().availableProcessors() + " processors";
  }
}
