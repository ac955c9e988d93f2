package forwardpass.client.page;

import forwardpass.client.command.Jobs;
import forwardpass.client.dom.Document;
import forwardpass.client.dom.DomElement;
import forwardpass.client.dom.DomList;
import forwardpass.client.dom.Host;
import forwardpass.lessons.lesson.Lesson;
import forwardpass.lessons.words.Words;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What the lessons of a page have in common: the browser, the words, the address, the worker. */
final class Page {
  private final Host host;
  private final Function<String, Words> words; // of each lesson
  private final Address address;
  private final Jobs jobs;
  private final Pointing pointing;
  private boolean hasToldOfLoss;

  private Page(Host host, Function<String, Words> words, String runtime) {
    this.host = host;
    this.words = words;
    this.address = Address.of(host);
    this.jobs = new Jobs(host, runtime);
    this.pointing = new Pointing(host.document());
    pointing.listen();
  }

  /**
   * Mounts every lesson of the page, each when it comes near the window and its words are there.
   */
  static void start(Host host, Function<String, @Nullable Lesson<?>> lessons, String runtime) {
    PageWords words = PageWords.of(host);
    Page page = new Page(host, words::of, runtime);
    DomList roots = host.document().querySelectorAll("[data-lesson]");
    for (int i = 0; i < roots.getLength(); i++) {
      DomElement root = roots.item(i);
      Runnable mount = () -> Mount.start(root, lessons, page);
      host.whenNear(root, () -> words.whenThere(root, mount));
    }
  }

  /** The same with words that are all there. */
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

  Pointing pointing() {
    return pointing;
  }

  /** Whether this is the first time that something could not be kept: it is said once. */
  boolean isFirstLoss() {
    boolean isFirst = !hasToldOfLoss;
    hasToldOfLoss = true;
    return isFirst;
  }
}
