package forwardpass.client.page;

import forwardpass.client.dom.DomElement;
import forwardpass.client.dom.DomList;
import forwardpass.client.dom.Host;
import forwardpass.lessons.lesson.Named;
import forwardpass.lessons.node.Element;
import forwardpass.lessons.words.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * What the page's text says of one lesson: numbers, and now and then words, in sentences beside it.
 * They are no live region: the lesson's own says the outcome once.
 */
final class Sentences {
  private final List<LessonDom> places = new ArrayList<>(); // where the values stand
  private final List<String> names = new ArrayList<>(); // what stands there; one for each of places
  private final List<Named> printed;
  private final Words words;

  /**
   * Takes over what the builder printed.
   *
   * @param printed what the lesson says of itself as printed
   */
  Sentences(Host host, String anchor, List<Named> printed, Words words) {
    this.printed = printed;
    this.words = words;
    DomList found = host.document().querySelectorAll("[data-of=\"" + anchor + "\"]");
    for (int i = 0; i < found.getLength(); i++) {
      DomElement place = found.item(i);
      for (Named named : printed) { // none fits where the page is older than its script
        if (named.name().equals(place.getAttribute("data-name"))) {
          places.add(new LessonDom(host, place, named.lower(words)));
          names.add(named.name());
        }
      }
    }
  }

  boolean isEmpty() {
    return places.isEmpty();
  }

  void show(List<Named> all) {
    for (int i = 0; i < places.size(); i++) {
      for (Named named : all) {
        if (named.name().equals(names.get(i))) {
          places.get(i).show(reachable(named));
        }
      }
    }
  }

  /** A stop for the keyboard where it lights a mark; elsewhere it would do nothing. */
  private Element reachable(Named named) {
    Element shown = named.lower(words);
    return named.mark().isEmpty() ? shown : shown.with("tabindex", 0);
  }

  /** As on paper: the lesson, too, shows again what was printed. */
  void showPrinted() {
    show(printed);
  }
}
