package forwardpass.client.page;

import forwardpass.client.dom.DomElement;
import forwardpass.client.dom.DomList;
import forwardpass.client.dom.Host;
import forwardpass.lessons.lesson.Named;
import forwardpass.lessons.node.Element;
import forwardpass.lessons.words.Words;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the page's text says of one lesson: numbers, and now and then words, in sentences beside it.
 * They are no live region: the lesson's own says the outcome once.
 */
final class Sentences {
  /** A place in the text where one of the lesson's values stands. */
  private record Cited(String name, LessonDom dom) {}

  private final List<Cited> places = new ArrayList<>();
  private final Words words;
  private final List<Named> printed;

  /**
   * Takes over what the builder printed.
   *
   * @param printed what the lesson says of itself as printed
   */
  Sentences(Host host, String anchor, List<Named> printed, Words words) {
    this.words = words;
    this.printed = printed;
    DomList found = host.document().querySelectorAll("[data-of=\"" + anchor + "\"]");
    for (int i = 0; i < found.getLength(); i++) {
      DomElement place = found.item(i);
      String name = place.getAttribute("data-name");
      Named now = name == null ? null : find(name, printed);
      if (name != null && now != null) { // else the page is older than its script
        places.add(new Cited(name, new LessonDom(host, place, now.lower(words))));
      }
    }
  }

  boolean isEmpty() {
    return places.isEmpty();
  }

  void show(List<Named> all) {
    for (Cited cited : places) {
      Named now = find(cited.name(), all);
      if (now != null) {
        cited.dom().show(reachable(now));
      }
    }
  }

  /** A stop for the keyboard where it lights a mark; elsewhere it would do nothing. */
  private Element reachable(Named now) {
    Element shown = now.lower(words);
    return now.mark().isEmpty() ? shown : shown.with("tabindex", 0);
  }

  /** As on paper: the lesson, too, shows again what was printed. */
  void showPrinted() {
    for (Cited cited : places) {
      Named now = find(cited.name(), printed);
      if (now != null) {
        cited.dom().show(now.lower(words));
      }
    }
  }

  private static @Nullable Named find(String name, List<Named> all) {
    for (Named named : all) {
      if (named.name().equals(name)) {
        return named;
      }
    }
    return null;
  }
}
