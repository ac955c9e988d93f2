package forwardpass.site.serve;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Tells open pages which generation of the site there is; they reload when it is another. */
final class Events {
  private static final long HEARTBEAT_MILLIS = 15_000;

  private Events() {}

  static void stream(HttpExchange exchange, State state) throws IOException {
    exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
    exchange.getResponseHeaders().set("Cache-Control", "no-store");
    exchange.sendResponseHeaders(200, 0);
    try (exchange;
        OutputStream out = exchange.getResponseBody()) {
      long known = state.generation();
      while (!Thread.currentThread().isInterrupted()) {
        // Also the heartbeat: without it a page that has gone would never be noticed.
        out.write(("data: " + known + "\n\n").getBytes(StandardCharsets.UTF_8));
        out.flush();
        known = state.await(known, HEARTBEAT_MILLIS);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (IOException e) {
      // The page was closed: nobody is left to tell.
      return;
    }
  }
}
