package forwardpass.client.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import forwardpass.client.fake.EchoWords;
import forwardpass.client.fake.FakeElement;
import forwardpass.client.fake.FakeHost;
import forwardpass.client.fake.FakeStorage;
import forwardpass.client.fake.FakeWorker;
import forwardpass.client.patch.Renderer;
import forwardpass.client.work.JobLoops;
import forwardpass.lessons.book.Lessons;
import forwardpass.lessons.frame.LessonFrame;
import forwardpass.lessons.lesson.Lesson;
import forwardpass.lessons.lesson.Named;
import forwardpass.lessons.lesson.Session;
import forwardpass.lessons.node.Element;
import forwardpass.lessons.node.Node;
import forwardpass.lessons.parameter.Parameters;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A page with lessons of the book in a window of its own, each with a sentence below that cites all
 * it names: printed first, alive when started.
 */
final class Window {
  final FakeHost host;
  final FakeWorker worker = new FakeWorker();
  private final List<Lesson<?>> lessons = new ArrayList<>();

  Window(FakeStorage storage, String... ids) {
    host = new FakeHost(storage);
    host.worker = worker::connect;
    JobLoops.serve(worker);
    List<Node> frames = new ArrayList<>();
    for (String id : ids) {
      Lesson<?> lesson = Objects.requireNonNull(Lessons.byId(id), id);
      add(lesson, frames);
    }
    new Renderer(host.dom).fill(host.dom.body, frames);
  }

  /** A page that holds a lesson of the test's own. */
  Window(FakeStorage storage, Lesson<?> lesson) {
    host = new FakeHost(storage);
    List<Node> frames = new ArrayList<>();
    add(lesson, frames);
    new Renderer(host.dom).fill(host.dom.body, frames);
  }

  /** A window that has come alive. */
  static Window open(FakeStorage storage, String... ids) {
    return new Window(storage, ids).start();
  }

  private void add(Lesson<?> lesson, List<Node> frames) {
    lessons.add(lesson);
    Session<?> session = Session.start(lesson, Parameters.initial(lesson.parameters()));
    frames.add(LessonFrame.of(lesson.id(), "demo", List.of(), session, new EchoWords()));
    List<Node> cited = new ArrayList<>();
    for (Named named : session.named()) {
      cited.add(
          Element.of("span", "", named.lower(new EchoWords()))
              .with("data-of", lesson.id())
              .with("data-name", named.name()));
    }
    frames.add(Element.of("p", "cited", cited));
  }

  /** What the text says of a lesson under that name. */
  FakeElement said(String lesson, String name) {
    return find("[data-of=" + lesson + "][data-name=" + name + "]").children().get(0);
  }

  Window setting(String name, String text) {
    host.address.add(List.of(name, text));
    return this;
  }

  Window start() {
    Page.start(host, id -> new EchoWords(), id -> Lessons.byId(id, lessons), "wasm");
    return this;
  }

  FakeElement find(String selector) {
    return host.dom.find(selector);
  }

  void press(String action) {
    find("[data-action=" + action + "]").click();
  }

  void tool(String name) {
    find("[data-tool=" + name + "]").click();
  }

  FakeElement answer() {
    return find("[data-answer]");
  }

  String shown() {
    return find(".lesson-view").getTextContent();
  }

  String state() {
    return String.valueOf(find("[data-lesson]").getAttribute("data-state"));
  }

  String told() {
    return find(".lesson-shared").getTextContent();
  }

  /** The window is closed without further ado, and the page opened again at the same address. */
  Window reload() {
    host.close();
    String[] ids = lessons.stream().map(Lesson::id).toArray(String[]::new);
    Window again = new Window(host.storage, ids);
    again.host.address.addAll(host.address);
    return again.start();
  }

  void assertAllLive() {
    for (FakeElement root : host.dom.all("[data-lesson]")) {
      assertEquals("live", root.getAttribute("data-state"), root.getAttribute("id"));
    }
    assertEquals(List.of(), host.reports);
  }
}
