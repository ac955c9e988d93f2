package forwardpass.site.serve;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/** Serves a folder under a path of its own, as any static host would. */
public final class StaticServer implements AutoCloseable {
  private final HttpServer server;
  private final ExecutorService threads = Executors.newFixedThreadPool(4);
  private final SiteFiles files;
  private final String base;

  private StaticServer(Path folder, String base) throws IOException {
    this.files = new SiteFiles(folder.toRealPath());
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
      // Browsers keep what they get, and ask whether it is still so.
      String type = MediaTypes.of(file.toString());
      SiteFiles.send(exchange, 200, type, Files.readAllBytes(file), "no-cache");
    }
  }

  private @Nullable Path file(String path) {
    if (!path.startsWith(base)) {
      return null;
    }
    Path file = files.resolve("/" + path.substring(base.length()));
    Path page = file != null && Files.isDirectory(file) ? file.resolve("index.html") : file;
    return page != null && Files.isRegularFile(page) ? page : null;
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
