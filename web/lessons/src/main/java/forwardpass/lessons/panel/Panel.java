package forwardpass.lessons.panel;

import forwardpass.lessons.lesson.Display;
import forwardpass.lessons.lesson.Named;
import forwardpass.lessons.node.Node;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.node.Text;
import forwardpass.lessons.view.Figure;
import forwardpass.lessons.view.Group;
import forwardpass.lessons.view.Say;
import forwardpass.lessons.view.TableBuilder;
import forwardpass.lessons.view.View;
import forwardpass.lessons.words.Message;
import java.util.ArrayList;
import java.util.List;

/**
 * All that a lesson shows: what it says, its parts in the order in which they stand on the page,
 * and what sentences of the text may cite of it.
 */
public final class Panel {
  private Message announcement;
  private final List<View> parts = new ArrayList<>();
  private final List<Named> named = new ArrayList<>();
  private String cssClass = "";

  private Panel(Message announcement) {
    this.announcement = announcement;
  }

  /** A panel without parts yet: its outcome in a sentence, which also describes its picture. */
  public static Panel saying(Message announcement) {
    return new Panel(announcement);
  }

  /** The same, to be filled by {@link #announce}. */
  public static Panel saying(String key) {
    return saying(Message.of(key));
  }

  /** Fills a hole of what it says; its parts, which may show that, come after. */
  public Panel announce(String hole, Node value) {
    if (!parts.isEmpty()) {
      throw new IllegalStateException(
          "panel: " + hole + " is announced after " + parts.size() + " parts");
    }
    announcement = announcement.with(hole, value);
    return this;
  }

  public Panel announce(String hole, String value) {
    return announce(hole, new Text(value));
  }

  public Panel announce(String hole, int value) {
    return announce(hole, Num.whole(value));
  }

  /** The same; sentences of the text may cite it too, and point at what is marked so. */
  public Panel announce(String hole, Node value, String mark) {
    return announce(hole, value).names(hole, value, mark);
  }

  /** The class of the element around its parts. */
  public Panel in(String newClass) {
    cssClass = newClass;
    return this;
  }

  /** A picture, and the same data as a table. */
  public Panel figure(View picture, TableBuilder data) {
    return with(new Figure(picture, announcement, data.table()));
  }

  public Panel table(TableBuilder table) {
    return with(table.table());
  }

  /** Shows what it says. */
  public Panel verdict() {
    return verdict(announcement);
  }

  public Panel verdict(Message outcome) {
    return with(new Say("p", "verdict-line", outcome));
  }

  /** An outcome that stands in a line of several pieces. */
  public Panel line(View... pieces) {
    return with(Group.of("verdict-line", pieces));
  }

  /** Shows what it says as an error: the parameters do not go together. */
  public Panel error() {
    return with(new Say("p", "says-error", announcement));
  }

  public Panel with(View part) {
    parts.add(part);
    return this;
  }

  /** What a sentence may cite by that name, and the mark in the view that it speaks of. */
  public Panel names(String name, Node value, String mark) {
    return names(Named.of(name, value).at(mark));
  }

  /** The same where there is nothing to point at. */
  public Panel names(String name, Node value) {
    return names(name, value, "");
  }

  public Panel names(Named citation) {
    named.add(citation);
    return this;
  }

  public Message announcement() {
    return announcement;
  }

  public View view() {
    return parts.size() == 1 && cssClass.isEmpty() ? parts.get(0) : Group.of(cssClass, parts);
  }

  public List<Named> named() {
    return List.copyOf(named);
  }

  public Display display() {
    return new Display(view(), announcement, named);
  }
}
