package forwardpass.e2e.mini;

import com.fasterxml.jackson.databind.ObjectMapper;
import forwardpass.lessons.frame.LessonFrame;
import forwardpass.lessons.lesson.Lesson;
import forwardpass.lessons.lesson.Session;
import forwardpass.lessons.node.Element;
import forwardpass.lessons.node.HtmlPrinter;
import forwardpass.lessons.node.Text;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.words.TemplateWords;
import forwardpass.site.serve.StaticServer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/** The test page, printed on the JVM as the site builder prints a chapter, and served. */
final class MiniSite implements AutoCloseable {
  /** The policy of every page of the book, word for word. */
  static final String POLICY =
      "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self';"
          + " font-src 'self'; connect-src 'self'; worker-src 'self'; manifest-src 'self';"
          + " base-uri 'none'; form-action 'none'";

  private static final String BASE = "/some/path/";

  /** Everything again, with other starting values and far below the window. */
  static final String FAR = "far";

  private final StaticServer server;

  private MiniSite(StaticServer server) {
    this.server = server;
  }

  static MiniSite start() throws IOException {
    Path folder = Path.of(System.getProperty("mini.directory", "target/mini"));
    write(folder.resolve("page/index.html"), page().getBytes(StandardCharsets.UTF_8));
    String icon = "<svg xmlns=\"http://www.w3.org/2000/svg\"/>";
    write(folder.resolve("icon.svg"), icon.getBytes(StandardCharsets.UTF_8));
    write(folder.resolve("css/mini.css"), CSS.getBytes(StandardCharsets.UTF_8));
    write(folder.resolve("data/bytes.bin"), new byte[] {0, 1, 127, -128, -1});
    return new MiniSite(StaticServer.of(folder, BASE));
  }

  String address() {
    return server.address("page/");
  }

  private static void write(Path file, byte[] bytes) throws IOException {
    Files.createDirectories(file.getParent());
    Files.write(file, bytes);
  }

  static TemplateWords words() {
    return new TemplateWords(MiniWords.templates(), "");
  }

  /** A session as the page has one when it opens. */
  static Session<?> session(String id) {
    Lesson<?> lesson = Objects.requireNonNull(MiniLessons.byId(id), id);
    return Session.start(lesson, Parameters.initial(lesson.parameters()));
  }

  private static String page() throws IOException {
    Session<?> far = session("everything");
    far.set(far.parameters().withText("z", "-1, 4").get().withText("name", "ü<&\"").get());
    return "<!doctype html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><title>Mini</title>"
        + "<meta http-equiv=\"Content-Security-Policy\" content=\""
        + POLICY
        + "\"><link rel=\"stylesheet\" href=\"../css/mini.css\"><link rel=\"icon\" href=\"../icon.svg\">"
        + "<script type=\"module\" src=\"../js/boot.js\"></script></head><body><main><h1>Mini</h1>"
        + frame("everything", "demo", session("everything"))
        + frame("asking", "exercise", session("asking"))
        + frame("working", "demo", session("working"))
        + frame("fragile", "demo", session("fragile"))
        + frame("unknown", "demo", session("fragile"))
            .replace("data-lesson=\"fragile\"", "data-lesson=\"no-such-lesson\"")
        + frame("grids", "demo", session("grids"))
        + "<div class=\"gap\"></div>"
        + frame(FAR, "demo", far)
        + "</main><script type=\"application/json\" id=\"words\">"
        + new ObjectMapper().writeValueAsString(MiniWords.json()).replace("<", "\\u003c")
        + "</script></body></html>\n";
  }

  private static String frame(String anchor, String kind, Session<?> session) {
    Element frame =
        LessonFrame.of(
            anchor,
            kind,
            List.of(new Text("The lesson " + anchor)),
            session,
            words().scoped(session.lesson().id()));
    return HtmlPrinter.print(frame);
  }

  private static final String CSS =
      """
      .gap { height: 4000px; }
      .plot { width: 480px; height: 300px; display: block; }
      .handle, .scrub { touch-action: none; }
      [hidden] { display: none; }
      .changed { outline: 1px solid; }
      """;

  @Override
  public void close() {
    server.close();
  }
}
