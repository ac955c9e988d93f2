package forwardpass.client.page;

import forwardpass.client.dom.DomElement;
import forwardpass.client.dom.Host;
import forwardpass.client.words.WordsReader;
import forwardpass.lessons.node.Node;
import forwardpass.lessons.words.TemplateWords;
import forwardpass.lessons.words.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The words of a page's lessons: those that the page carries, and those of its exercises, which lie
 * in a file beside it and come in idle time, or when the first exercise comes near.
 */
final class PageWords {
  private final Host host;
  private final Map<String, List<Node>> templates; // by key; more come with the file
  private final TemplateWords all;
  private final Set<String> carried = new HashSet<>(); // the lessons whose words are in the page
  private final List<Runnable> waiting = new ArrayList<>();
  private String later; // the file's path from the site's root; empty where nothing is to come
  private boolean isOnItsWay;

  private PageWords(Host host, Map<String, List<Node>> templates, @Nullable String later) {
    this.host = host;
    this.templates = templates;
    this.all = new TemplateWords(templates, "");
    this.later = later == null ? "" : later;
    for (String key : templates.keySet()) {
      int dot = key.indexOf('.');
      carried.add(dot < 0 ? key : key.substring(0, dot));
    }
  }

  static PageWords of(Host host) {
    DomElement data = host.document().getElementById("words");
    if (data == null) {
      return new PageWords(host, Map.of(), null);
    }
    Map<String, List<Node>> templates = new HashMap<>(WordsReader.read(data.getTextContent()));
    PageWords words = new PageWords(host, templates, data.getAttribute("data-later"));
    host.whenIdle(words::fetch);
    return words;
  }

  /** The words as that lesson sees them. */
  Words of(String lesson) {
    return all.scoped(lesson);
  }

  /**
   * Runs the action when that lesson's words are there, or when it is sure that they don't come.
   */
  void whenThere(String lesson, Runnable action) {
    if (later.isEmpty() || carried.contains(lesson)) {
      action.run();
    } else {
      waiting.add(action);
      fetch();
    }
  }

  private void fetch() {
    if (!later.isEmpty() && !isOnItsWay) {
      isOnItsWay = true;
      host.loadText(
          later, text -> host.attempt(() -> take(text), this::goOnWithout), this::goOnWithout);
    }
  }

  private void take(String text) {
    templates.putAll(WordsReader.read(text));
    later = "";
    goOn();
  }

  /** Those that wait will find their words missing and say so; the next one asks again. */
  private void goOnWithout(String reason) {
    host.report("words: " + reason);
    isOnItsWay = false;
    goOn();
  }

  private void goOn() {
    List<Runnable> now = List.copyOf(waiting);
    waiting.clear();
    now.forEach(Runnable::run);
  }
}
