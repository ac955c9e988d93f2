package forwardpass.e2e.server;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Serves a folder under a path of its own, as any static host would. */
public final class StaticServer implements AutoCloseable {
  private static final Map<String, String> TYPES =
      Map.ofEntries(
          Map.entry("html", "text/html; charset=utf-8"),
          Map.entry("css", "text/css; charset=utf-8"),
          Map.entry("js", "text/javascript; charset=utf-8"),
          Map.entry("json", "application/json"),
          Map.entry("wasm", "application/wasm"),
          Map.entry("svg", "image/svg+xml"),
          Map.entry("png", "image/png"),
          Map.entry("woff2", "font/woff2"));

  private final HttpServer server;
  private final ExecutorService threads = Executors.newFixedThreadPool(4);
  private final Path folder;
  private final String base;

  private StaticServer(Path folder, String base) throws IOException {
    this.folder = folder.toRealPath();
    this.base = base;
    this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(threads);
    server.createContext("/", this::answer);
    server.start();
  }

  /** Serves {@code folder} under {@code base}, which begins and ends with a slash. */
  public static StaticServer of(Path folder, String base) throws IOException {
    return new StaticServer(folder, base);
  }

  /** The address of a file of the folder. */
  public String address(String path) {
    return "http://localhost:" + server.getAddress().getPort() + base + path;
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      Path file = file(exchange.getRequestURI().getPath());
      if (file == null) {
        exchange.sendResponseHeaders(404, -1);
        return;
      }
      byte[] bytes = Files.readAllBytes(file);
      exchange.getResponseHeaders().set("Content-Type", typeOf(file));
      exchange.getResponseHeaders().set("Cache-Control", "no-store");
      exchange.sendResponseHeaders(200, bytes.length == 0 ? -1 : bytes.length);
      exchange.getResponseBody().write(bytes);
    }
  }

  private Path file(String path) {
    if (!path.startsWith(base)) {
      return null;
    }
    Path file = folder.resolve(path.substring(base.length())).normalize();
    if (!file.startsWith(folder)) {
      return null;
    }
    Path page = Files.isDirectory(file) ? file.resolve("index.html") : file;
    return Files.isRegularFile(page) ? page : null;
  }

  private static String typeOf(Path file) {
    String name = file.getFileName().toString();
    String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return TYPES.getOrDefault(ending, "application/octet-stream");
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
