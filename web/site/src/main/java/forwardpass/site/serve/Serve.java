package forwardpass.site.serve;

import com.sun.net.httpserver.HttpServer;
import forwardpass.site.build.Layout;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;

/** {@code mvn -Pserve}: builds, serves on this machine alone, and keeps the page up to date. */
public final class Serve {
  private static final int MAX_PORT = 65535;

  private Serve() {}

  /** Serves until the process is ended; returns an exit status where it can't begin. */
  public static int run(Layout layout, String portText) throws IOException {
    int port = port(portText);
    if (port < 0) {
      System.err.println("serve: -Dport=" + portText + " is no port; say 1 to " + MAX_PORT);
      return 2;
    }
    HttpServer http;
    try {
      http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
    } catch (BindException e) {
      System.err.println(
          "serve: port " + port + " is taken. Take another: mvn -Pserve -Dport=" + other(port));
      return 1;
    }
    // Maven may be ended without a word to us.
    ProcessHandle.current().parent().ifPresent(Serve::endWith);
    State state = new State();
    SiteServer.start(http, layout.output(), state);
    System.out.println("serve: http://localhost:" + http.getAddress().getPort() + "/ (building …)");
    new RebuildLoop(layout, state).work();
    return 0;
  }

  private static void endWith(ProcessHandle parent) {
    Thread waiting =
        new Thread(
            () -> {
              parent.onExit().join();
              Runtime.getRuntime().halt(0);
            },
            "parent");
    waiting.setDaemon(true);
    waiting.start();
  }

  private static int other(int port) {
    return port < MAX_PORT ? port + 1 : port - 1;
  }

  private static int port(String text) {
    try {
      int port = Integer.parseInt(text.strip());
      return port >= 1 && port <= MAX_PORT ? port : -1;
    } catch (NumberFormatException e) {
      return -1;
    }
  }
}
