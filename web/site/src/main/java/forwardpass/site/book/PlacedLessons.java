package forwardpass.site.book;

import forwardpass.lessons.lesson.Lesson;
import forwardpass.lessons.lesson.Session;
import forwardpass.site.lesson.LessonException;
import forwardpass.site.lesson.LessonPrinter;
import forwardpass.site.markdown.Container;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.commonmark.node.Node;

/**
 * The items of a page that show a lesson, known before any of them is printed: a sentence may speak
 * of a figure below it. Frame and sentences are printed from one session.
 */
final class PlacedLessons {
  // Attributes with a meaning of their own; every other one sets a parameter of the lesson.
  static final Set<String> RESERVED =
      Set.of("lesson", "title", "java", "python", "also", "wide", "extra", "doc");

  private final LessonPrinter printer;
  private final Map<String, Container> items = new LinkedHashMap<>(); // by id, in their order
  private final Map<Container, Session<?>> begun = new HashMap<>();

  private PlacedLessons(LessonPrinter printer) {
    this.printer = printer;
  }

  /** Those of a text. */
  static PlacedLessons of(Node document, LessonPrinter printer) {
    PlacedLessons out = new PlacedLessons(printer);
    out.collect(document);
    return out;
  }

  private void collect(Node node) {
    if (node instanceof Container block && !block.attributes().get("lesson").isEmpty()) {
      items.putIfAbsent(block.attributes().id(), block);
    }
    for (Node at = node.getFirstChild(); at != null; at = at.getNext()) {
      collect(at);
    }
  }

  List<String> ids() {
    return new ArrayList<>(items.keySet());
  }

  boolean has(String id) {
    return items.containsKey(id);
  }

  /** The lesson of the item of that id, as it is placed there. */
  Session<?> session(String id) throws LessonException {
    Container block = items.get(id);
    if (block == null) {
      throw new IllegalArgumentException("page: there is no item " + id);
    }
    return session(block);
  }

  /** The lesson that a block names, at the block's settings. */
  Session<?> session(Container block) throws LessonException {
    Session<?> session = begun.get(block);
    if (session == null) {
      session = begin(block);
      begun.put(block, session);
    }
    return session;
  }

  private Session<?> begin(Container block) throws LessonException {
    String name = block.attributes().get("lesson");
    Lesson<?> lesson = printer.lesson(name);
    if (lesson == null) {
      throw new LessonException("there is no lesson '" + name + "', only " + printer.ids());
    }
    Map<String, String> settings = new LinkedHashMap<>(block.attributes().values());
    settings.keySet().removeAll(RESERVED);
    return printer.session(lesson, settings);
  }
}
