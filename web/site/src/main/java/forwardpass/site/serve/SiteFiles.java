package forwardpass.site.serve;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/** Files of a folder, by the paths of addresses. */
record SiteFiles(Path folder) {
  /** The file of a path; null where the path leads out of the folder. */
  @Nullable Path resolve(String path) {
    try {
      Path file =
          folder.resolve(path.substring(1) + (path.endsWith("/") ? "index.html" : "")).normalize();
      return file.startsWith(folder) ? file : null;
    } catch (InvalidPathException e) {
      return null;
    }
  }

  /**
   * Answers with bytes, packed where the browser takes that.
   *
   * @param cache whether browsers may keep them
   */
  static void send(HttpExchange exchange, int status, String type, byte[] bytes, String cache)
      throws IOException {
    Headers headers = exchange.getResponseHeaders();
    headers.set("Content-Type", type);
    headers.set("Cache-Control", cache);
    headers.set("X-Content-Type-Options", "nosniff");
    byte[] body = bytes;
    String accepted = String.valueOf(exchange.getRequestHeaders().getFirst("Accept-Encoding"));
    if (MediaTypes.shrinks(type) && accepted.contains("gzip")) {
      headers.set("Content-Encoding", "gzip");
      headers.set("Vary", "Accept-Encoding");
      body = gzip(bytes);
    }
    boolean head = exchange.getRequestMethod().equals("HEAD");
    exchange.sendResponseHeaders(status, head || body.length == 0 ? -1 : body.length);
    if (!head && body.length > 0) {
      try (OutputStream out = exchange.getResponseBody()) {
        out.write(body);
      }
    }
  }

  private static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(bytes);
    }
    return out.toByteArray();
  }
}
