package forwardpass.client.memory;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a lesson remembers, entry by entry, in the order in which it happened. As text it is one
 * entry a line: a letter, a name, and a text after {@code =}.
 */
public final class Memento {
  /** More entries than a reader makes in an hour: beyond it, a lesson forgets and starts anew. */
  static final int MAX_ENTRIES = 500;

  /** What an entry is about. */
  public enum Kind {
    /** A parameter was set: its name and text. */
    SET('s'),
    /** A field holds a text that is not valid: the parameter's name and that text. */
    DRAFT('d'),
    /** A button was pressed: its action. */
    PRESSED('p'),
    /** An answer was typed or chosen: its field and text. */
    ANSWERED('a');

    private final char letter;

    Kind(char letter) {
      this.letter = letter;
    }

    static @Nullable Kind of(char letter) {
      for (Kind kind : values()) {
        if (kind.letter == letter) {
          return kind;
        }
      }
      return null;
    }
  }

  /** One thing remembered. */
  public record Entry(Kind kind, String name, String text) {}

  private final List<Entry> entries = new ArrayList<>();

  public List<Entry> entries() {
    return List.copyOf(entries);
  }

  public boolean isEmpty() {
    return entries.isEmpty();
  }

  public void clear() {
    entries.clear();
  }

  /** Adds an entry; one that continues the last (the same field, typed on) takes its place. */
  public void add(Kind kind, String name, String text) {
    int last = entries.size() - 1;
    if (kind != Kind.PRESSED && last >= 0 && isSame(entries.get(last), kind, name)) {
      entries.remove(last);
    }
    if (entries.size() == MAX_ENTRIES) {
      entries.clear();
    }
    entries.add(new Entry(kind, name, text));
  }

  /** Sets the one entry of that kind and name, wherever it stands. */
  public void put(Kind kind, String name, String text) {
    drop(kind, name);
    add(kind, name, text);
  }

  public void drop(Kind kind, String name) {
    entries.removeIf(entry -> isSame(entry, kind, name));
  }

  private static boolean isSame(Entry entry, Kind kind, String name) {
    return entry.kind() == kind && entry.name().equals(name);
  }

  public String print() {
    StringBuilder out = new StringBuilder();
    for (Entry entry : entries) {
      out.append(entry.kind().letter).append(entry.name()).append('=');
      String text = entry.text();
      for (int i = 0; i < text.length(); i++) {
        char c = text.charAt(i);
        out.append(c == '\\' ? "\\\\" : c == '\n' ? "\\n" : String.valueOf(c));
      }
      out.append('\n');
    }
    return out.toString();
  }

  /** Reads what {@link #print} wrote; anything else, and null, is an empty memory. */
  public static Memento read(@Nullable String printed) {
    Memento out = new Memento();
    int at = 0;
    while (printed != null && at < printed.length()) {
      int end = printed.indexOf('\n', at);
      Entry entry = end < 0 ? null : entry(printed.substring(at, end));
      if (entry == null) {
        return new Memento();
      }
      out.entries.add(entry);
      at = end + 1;
    }
    return out.entries.size() > MAX_ENTRIES ? new Memento() : out;
  }

  private static @Nullable Entry entry(String line) {
    Kind kind = line.isEmpty() ? null : Kind.of(line.charAt(0));
    int equals = line.indexOf('=');
    if (kind == null || equals < 0) {
      return null;
    }
    StringBuilder text = new StringBuilder();
    for (int i = equals + 1; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == '\\') {
        i++;
        if (i == line.length()) {
          return null;
        }
        c = line.charAt(i) == 'n' ? '\n' : line.charAt(i);
      }
      text.append(c);
    }
    return new Entry(kind, line.substring(1, equals), text.toString());
  }
}
