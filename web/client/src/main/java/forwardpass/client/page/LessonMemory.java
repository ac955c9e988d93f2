package forwardpass.client.page;

import forwardpass.client.dom.Host;
import forwardpass.client.dom.TextSink;
import forwardpass.lessons.lesson.Snapshot;
import forwardpass.lessons.parameter.Query;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a page keeps one lesson between visits: a snapshot under the lesson's name. What came by an
 * address with settings is kept apart, under the settings too, so that someone's link never touches
 * the work on the plain page. A link that was made here leads back to where the work was.
 *
 * <p>The newest wins. What stands there and this page has not seen (another window's work, or a
 * snapshot that it cannot read) is put aside under a name of its own before it is replaced.
 */
final class LessonMemory {
  /** Begins what stands under the settings of a link that was made here; then comes a name. */
  private static final String SEE = "see ";

  private static final int MOST_STEPS = 9; // of a chain of links

  private final Host host;
  private final String name;
  private @Nullable String seen; // what this page has last read or written here
  private String begun = ""; // what need not be kept, since the page begins with it

  private LessonMemory(Host host, String name, @Nullable String seen) {
    this.host = host;
    this.name = name;
    this.seen = seen;
  }

  /** The name under which work is kept that began with these settings of an address. */
  static String name(String anchor, List<Query.Setting> settings) {
    StringBuilder out = new StringBuilder(anchor);
    for (Query.Setting setting : settings) {
      out.append(out.length() == anchor.length() ? '?' : '&');
      out.append(setting.name()).append('=').append(setting.text());
    }
    return out.toString();
  }

  static LessonMemory open(Host host, String name) {
    String at = name;
    String text = host.recall(at);
    for (int i = 0; i < MOST_STEPS && text != null && text.startsWith(SEE); i++) {
      at = text.substring(SEE.length());
      text = host.recall(at);
    }
    return new LessonMemory(host, at, text);
  }

  /** What was kept; null where there is nothing. What is no snapshot is put aside. */
  @Nullable Snapshot recall() {
    String text = seen;
    Snapshot snapshot = text == null ? null : Snapshot.read(text);
    if (text != null && snapshot == null) {
      putAside(text);
    }
    return snapshot;
  }

  void beginsAs(Snapshot snapshot) {
    begun = snapshot.print();
  }

  /** Keeps a snapshot; false where nothing can be kept. */
  boolean keep(Snapshot snapshot) {
    String printed = snapshot.print();
    String text = printed.equals(begun) ? null : printed;
    if (text == null ? seen == null : text.equals(seen)) {
      return true;
    }
    String there = host.recall(name);
    if (there != null && !there.equals(seen)) {
      putAside(there);
    }
    boolean isKept = host.remember(name, text);
    if (isKept) {
      seen = text;
    }
    return isKept;
  }

  /** Keeps what this page knows to stand here under another name, before it goes on otherwise. */
  void putAside() {
    if (seen != null) {
      putAside(seen);
    }
  }

  private void putAside(String text) {
    int i = 1;
    String there = host.recall(asideName(i));
    while (there != null && !there.equals(text)) {
      i++;
      there = host.recall(asideName(i));
    }
    if (there == null && !text.startsWith(SEE)) {
      host.remember(asideName(i), text);
    }
  }

  private String asideName(int i) {
    return name + " aside " + i;
  }

  /** From now on an address that leads to that name leads here. */
  void alsoUnder(String link) {
    if (link.equals(name)) {
      return;
    }
    String there = host.recall(link);
    boolean isElsewhere = there != null && !there.startsWith(SEE);
    if (isElsewhere) {
      new LessonMemory(host, link, there).putAside();
    }
    // The plain page's own work stays where it is.
    if (!isElsewhere || link.indexOf('?') >= 0) {
      host.remember(link, SEE + name);
    }
  }

  /** Hears what another window keeps of this lesson. */
  void whenKeptElsewhere(TextSink heard) {
    host.whenRememberedElsewhere(name, heard);
  }

  /** This page has taken up what another window keeps; empty where it keeps nothing. */
  void saw(String text) {
    seen = text.isEmpty() ? null : text;
  }
}
