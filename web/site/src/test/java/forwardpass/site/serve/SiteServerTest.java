package forwardpass.site.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import forwardpass.site.build.Layout;
import forwardpass.site.build.Problem;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SiteServerTest {
  private final State state = new State();
  private final HttpClient client = HttpClient.newHttpClient();

  private Path folder;
  private HttpServer http;

  @BeforeEach
  void start(@TempDir Path given) throws IOException {
    folder = given;
    Path site = Files.createDirectories(folder.resolve("site"));
    Files.createDirectories(site.resolve("js"));
    Files.createDirectories(site.resolve("softmax"));
    Files.writeString(
        site.resolve("softmax/index.html"),
        "<html><head><meta name=\"module\" content=\"page-softmax\"><script type=\"module\" src=\"../js/boot.js\"></script></head><body>Softmax</body></html>");
    Files.writeString(site.resolve("404.html"), "<body>Nothing here</body>");
    Files.write(site.resolve("js/page.wasm"), new byte[] {0, 'a', 's', 'm'});
    Files.writeString(site.resolve("js/boot.js"), "// boot");
    Files.writeString(folder.resolve("secret.txt"), "secret");
    http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    SiteServer.start(http, site, state);
    state.built(List.of(), true);
  }

  @AfterEach
  void stop() {
    http.stop(0);
  }

  private URI address(String path) {
    return URI.create("http://localhost:" + http.getAddress().getPort() + path);
  }

  private HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return client.send(HttpRequest.newBuilder(address(path)).build(), BodyHandlers.ofString());
  }

  @Test
  void servesPagesWithTheReloadingScript() throws IOException, InterruptedException {
    HttpResponse<String> page = get("/softmax/");
    assertEquals(200, page.statusCode());
    assertEquals("text/html; charset=utf-8", page.headers().firstValue("Content-Type").orElse(""));
    assertTrue(
        page.body().contains("Softmax<script type=\"module\" src=\"/__dev.js\"></script></body>"));
    assertEquals(301, get("/softmax").statusCode());
    assertTrue(get("/__dev.js").body().contains("EventSource"));
  }

  @Test
  void leavesOutAScriptThatIsOlderThanTheLessons() throws IOException, InterruptedException {
    assertTrue(get("/softmax/").body().contains("boot.js"));
    state.lessonsChanged();
    assertFalse(get("/softmax/").body().contains("boot.js"));
    state.stale(List.of("page-softmax.wasm"));
    assertFalse(get("/softmax/").body().contains("boot.js"));
    state.made("page-softmax.wasm");
    assertTrue(get("/softmax/").body().contains("boot.js"));
    state.stale(List.of("page-vectors.wasm"));
    assertTrue(get("/softmax/").body().contains("boot.js"), "another chapter's lessons changed");
    assertEquals("page-softmax.wasm", state.lastShown());
  }

  @Test
  void namesMediaTypesAndZipsWhereAsked() throws IOException, InterruptedException {
    assertEquals(
        "application/wasm", get("/js/page.wasm").headers().firstValue("Content-Type").orElse(""));
    HttpRequest zipped =
        HttpRequest.newBuilder(address("/js/boot.js")).header("Accept-Encoding", "gzip").build();
    HttpResponse<byte[]> answer = client.send(zipped, BodyHandlers.ofByteArray());
    assertEquals("gzip", answer.headers().firstValue("Content-Encoding").orElse(""));
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(answer.body()))) {
      assertEquals("// boot", new String(in.readAllBytes(), StandardCharsets.UTF_8));
    }
    assertTrue(get("/js/boot.js").headers().firstValue("Content-Encoding").isEmpty());
  }

  @Test
  void answersWrongAddressesWithTheBooksOwnPage() throws IOException, InterruptedException {
    HttpResponse<String> page = get("/nowhere");
    assertEquals(404, page.statusCode());
    assertTrue(page.body().contains("Nothing here"));
    assertFalse(get("/%2e%2e/secret.txt").body().contains("secret"));
    assertEquals(404, get("/%00").statusCode());
  }

  @Test
  void takesNothingButGetAndHead() throws IOException, InterruptedException {
    HttpRequest post =
        HttpRequest.newBuilder(address("/")).POST(HttpRequest.BodyPublishers.ofString("x")).build();
    assertEquals(405, client.send(post, BodyHandlers.ofString()).statusCode());
    HttpRequest head =
        HttpRequest.newBuilder(address("/softmax/"))
            .method("HEAD", HttpRequest.BodyPublishers.noBody())
            .build();
    assertEquals("", client.send(head, BodyHandlers.ofString()).body());
  }

  @Test
  void showsWhatIsToBeMendedAndThenTheBookAgain() throws IOException, InterruptedException {
    Problem problem = new Problem("content/softmax/chapter.md", 7, "a < b is not closed");
    state.built(List.of(problem), true);
    HttpResponse<String> page = get("/softmax/");
    assertTrue(page.body().contains("Softmax"), "the page as far as it could be made");
    assertTrue(page.body().contains("content/softmax/chapter.md:7"), page.body());
    assertTrue(page.body().contains("a &lt; b is not closed"), page.body());
    assertTrue(page.body().contains("/__dev.js"), page.body());
    Files.createDirectories(folder.resolve("site/vectors"));
    Files.writeString(folder.resolve("site/vectors/index.html"), "<body>Vectors</body>");
    assertFalse(get("/vectors/").body().contains("to mend"), "one chapter hides no other");
    state.built(List.of(new Problem("web/lessons/src/main/java/A.java", 1, "no")), false);
    assertTrue(get("/vectors/").body().contains("A.java:1"), "this may be of any chapter");
    state.built(List.of(new Problem("content/new/chapter.md", 0, "can't be made")), true);
    assertEquals(500, get("/new/").statusCode());
    assertTrue(get("/new/").body().contains("can't be made"));
    state.built(List.of(), true);
    assertEquals(404, get("/new/").statusCode());
    assertFalse(get("/softmax/").body().contains("to mend"));
  }

  @Test
  void tellsOpenPagesOfEachBuild() throws IOException, InterruptedException {
    var events =
        client.send(
            HttpRequest.newBuilder(address("/__events")).build(), BodyHandlers.ofInputStream());
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(events.body(), StandardCharsets.UTF_8))) {
      String first = reader.readLine();
      reader.readLine();
      state.built(List.of(), true);
      String second = reader.readLine();
      assertTrue(first.startsWith("data: "), first);
      assertFalse(first.equals(second));
    }
  }

  @Test
  void saysThatAPortIsTaken() throws IOException {
    int port = http.getAddress().getPort();
    assertEquals(1, Serve.run(Layout.of(folder), Integer.toString(port)));
    assertEquals(2, Serve.run(Layout.of(folder), "eighty"));
    assertEquals(2, Serve.run(Layout.of(folder), "70000"));
  }
}
