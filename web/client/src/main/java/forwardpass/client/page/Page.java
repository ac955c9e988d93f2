package forwardpass.client.page;

import forwardpass.client.command.Jobs;
import forwardpass.client.dom.Document;
import forwardpass.client.dom.DomElement;
import forwardpass.client.dom.DomList;
import forwardpass.client.dom.Host;
import forwardpass.client.words.WordsReader;
import forwardpass.lessons.lesson.Lesson;
import forwardpass.lessons.words.TemplateWords;
import forwardpass.lessons.words.Words;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What the lessons of a page have in common: the browser, the words, the address, the worker. */
final class Page {
  private final Host host;
  private final Function<String, Words> words; // of each lesson
  private final Address address;
  private final Jobs jobs;
  private boolean hasToldOfLoss;

  private Page(Host host, Function<String, Words> words, String runtime) {
    this.host = host;
    this.words = words;
    this.address = Address.of(host);
    this.jobs = new Jobs(host, runtime);
  }

  /** Mounts every lesson of the page, each when it comes near the window. */
  static void start(Host host, Function<String, @Nullable Lesson<?>> lessons, String runtime) {
    start(host, words(host.document())::scoped, lessons, runtime);
  }

  static void start(
      Host host,
      Function<String, Words> words,
      Function<String, @Nullable Lesson<?>> lessons,
      String runtime) {
    Page page = new Page(host, words, runtime);
    DomList roots = host.document().querySelectorAll("[data-lesson]");
    for (int i = 0; i < roots.getLength(); i++) {
      DomElement root = roots.item(i);
      host.whenNear(root, () -> Mount.start(root, lessons, page));
    }
  }

  private static TemplateWords words(Document document) {
    DomElement data = document.getElementById("words");
    return new TemplateWords(data == null ? Map.of() : WordsReader.read(data.getTextContent()), "");
  }

  Host host() {
    return host;
  }

  Document document() {
    return host.document();
  }

  Words words(String lesson) {
    return words.apply(lesson);
  }

  Address address() {
    return address;
  }

  Jobs jobs() {
    return jobs;
  }

  /** Whether this is the first time that something could not be kept: it is said once. */
  boolean isFirstLoss() {
    boolean isFirst = !hasToldOfLoss;
    hasToldOfLoss = true;
    return isFirst;
  }
}
