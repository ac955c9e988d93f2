package forwardpass.site.serve;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import forwardpass.site.build.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Serves the built site, or what must be mended first. */
final class SiteServer {
  private static final Set<String> METHODS = Set.of("GET", "HEAD");
  private static final String DEV_SCRIPT = "<script type=\"module\" src=\"/__dev.js\"></script>";
  private static final String BOOT = "<script type=\"module\" src=\"[^\"]*js/boot\\.js\"></script>";

  private static final Pattern MODULE =
      Pattern.compile("<meta name=\"module\" content=\"([^\"]+)\"");

  private final Path site;
  private final SiteFiles files;
  private final State state;

  private SiteServer(Path site, State state) {
    this.site = site;
    this.files = new SiteFiles(site);
    this.state = state;
  }

  static void start(HttpServer http, Path site, State state) {
    SiteServer server = new SiteServer(site, state);
    http.createContext("/", server::serve);
    http.createContext("/__events", exchange -> Events.stream(exchange, state));
    http.setExecutor(
        Executors.newCachedThreadPool(
            task -> {
              Thread thread = new Thread(task, "http");
              thread.setDaemon(true);
              return thread;
            }));
    http.start();
  }

  private void serve(HttpExchange exchange) throws IOException {
    try (exchange) {
      String path = exchange.getRequestURI().getPath();
      if (!METHODS.contains(exchange.getRequestMethod())) {
        send(exchange, 405, "text/plain", "GET or HEAD\n".getBytes(StandardCharsets.UTF_8));
      } else if (path.equals("/__dev.js")) {
        send(exchange, 200, MediaTypes.of(path), resource("dev.js"));
      } else if (path.equals("/__dev.css")) {
        send(exchange, 200, MediaTypes.of(path), resource("dev.css"));
      } else {
        file(exchange, path);
      }
    }
  }

  private void file(HttpExchange exchange, String path) throws IOException {
    boolean page = path.endsWith("/") || path.endsWith(".html");
    List<Problem> problems = page ? state.problemsOf(chapter(path)) : List.of();
    if (page && !state.ready()) {
      html(exchange, 503, ErrorPage.of(problems));
      return;
    }
    Path file = files.resolve(path);
    if (file != null && !Files.exists(file) && !problems.isEmpty()) {
      html(exchange, 500, ErrorPage.of(problems)); // it could not be made
      return;
    }
    if (file != null && Files.isDirectory(file)) {
      exchange.getResponseHeaders().set("Location", path + "/");
      send(exchange, 301, "text/plain", new byte[0]);
    } else if (file != null && Files.isRegularFile(file)) {
      answer(exchange, 200, file, problems);
    } else if (Files.isRegularFile(site.resolve("404.html"))) {
      answer(exchange, 404, site.resolve("404.html"), problems);
    } else {
      send(exchange, 404, "text/plain", "not found\n".getBytes(StandardCharsets.UTF_8));
    }
  }

  /** The chapter whose page lies there, if one does. */
  private static String chapter(String path) {
    int end = path.indexOf('/', 1);
    return end < 0 ? "" : path.substring(1, end);
  }

  private void answer(HttpExchange exchange, int status, Path file, List<Problem> problems)
      throws IOException {
    if (file.toString().endsWith(".html")) {
      html(
          exchange,
          status,
          Files.readString(file).replace("<body>", "<body>" + ErrorPage.banner(problems)));
    } else {
      send(exchange, status, MediaTypes.of(file.toString()), Files.readAllBytes(file));
    }
  }

  private void html(HttpExchange exchange, int status, String page) throws IOException {
    // A script older than the lessons would undo what the JVM has just printed.
    Matcher module = MODULE.matcher(page);
    String shown = page;
    if (module.find()) {
      String file = module.group(1) + ".wasm";
      state.shown(file);
      shown = state.isStale(file) ? page.replaceAll(BOOT, "") : page;
    }
    String watched = shown.replace("</body>", DEV_SCRIPT + "</body>");
    send(exchange, status, MediaTypes.of(".html"), watched.getBytes(StandardCharsets.UTF_8));
  }

  private static void send(HttpExchange exchange, int status, String type, byte[] bytes)
      throws IOException {
    SiteFiles.send(exchange, status, type, bytes, "no-store");
  }

  private static byte[] resource(String name) throws IOException {
    try (InputStream in = SiteServer.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("serve: " + name + " is not on the class path");
      }
      return in.readAllBytes();
    }
  }
}
