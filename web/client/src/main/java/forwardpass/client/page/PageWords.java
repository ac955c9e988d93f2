package forwardpass.client.page;

import forwardpass.client.dom.DomElement;
import forwardpass.client.dom.Host;
import forwardpass.client.words.WordsReader;
import forwardpass.lessons.node.Node;
import forwardpass.lessons.words.TemplateWords;
import forwardpass.lessons.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The words of a page's lessons: those that the page carries, and those of its exercises, which lie
 * in a file beside it and come in idle time, or when the first exercise comes near.
 */
final class PageWords {
  private final Host host;
  private final Map<String, List<Node>> templates; // by key; more come with the file
  private List<Runnable> waiting = new ArrayList<>();
  private String later = ""; // the file's path from the site's root; empty where none is to come
  private boolean isOnItsWay;

  private PageWords(Host host, Map<String, List<Node>> templates) {
    this.host = host;
    this.templates = templates;
  }

  static PageWords of(Host host) {
    DomElement data = host.document().getElementById("words");
    if (data == null) {
      return new PageWords(host, Map.of());
    }
    PageWords words = new PageWords(host, WordsReader.read(data.getTextContent()));
    String later = data.getAttribute("data-later");
    if (later != null) {
      words.later = later;
      host.whenIdle(words::fetch);
    }
    return words;
  }

  /** The words as that lesson sees them. */
  Words of(String lesson) {
    return new TemplateWords(templates, lesson);
  }

  /** Runs the action when a lesson's words are there, or when it is sure that they don't come. */
  void whenThere(DomElement root, Runnable action) {
    if (later.isEmpty() || root.getAttribute("data-words") == null) {
      action.run();
    } else {
      waiting.add(action);
      fetch();
    }
  }

  private void fetch() {
    if (!later.isEmpty() && !isOnItsWay) {
      isOnItsWay = true;
      host.loadText(later, this::take, this::goOnWithout);
    }
  }

  private void take(String text) {
    host.attempt(
        () -> {
          WordsReader.add(text, templates);
          later = "";
        },
        reason -> {
          host.report("words: " + reason);
          isOnItsWay = false; // the next one asks again
        });
    goOn();
  }

  /** Those that wait will find their words missing and say so; the next one asks again. */
  private void goOnWithout(String reason) {
    isOnItsWay = false;
    if (!waiting.isEmpty()) { // else the page was left, perhaps, before anyone needed them
      host.report("words: " + reason);
    }
    goOn();
  }

  private void goOn() {
    List<Runnable> now = waiting;
    waiting = new ArrayList<>();
    for (int i = 0; i < now.size(); i++) {
      now.get(i).run();
    }
  }
}
