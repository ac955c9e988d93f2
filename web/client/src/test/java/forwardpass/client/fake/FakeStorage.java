package forwardpass.client.fake;

import forwardpass.client.dom.TextSink;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What a browser keeps of one page, for all windows that show it. */
public final class FakeStorage {
  /** What is kept, by name. */
  public final Map<String, String> kept = new TreeMap<>();

  /** How many characters fit. */
  public int room = Integer.MAX_VALUE;

  /** Whether windows hear of each other at once; else {@link #tellAll} does it. */
  public boolean isTold = true;

  private final List<Ear> ears = new ArrayList<>();
  private final List<Runnable> news = new ArrayList<>();

  private record Ear(Object window, String name, TextSink heard) {}

  boolean set(Object window, String name, @Nullable String text) {
    if (text == null) {
      kept.remove(name);
    } else if (text.length() > room) {
      return false;
    } else {
      kept.put(name, text);
    }
    for (Ear ear : List.copyOf(ears)) {
      if (ear.window != window && ear.name.equals(name)) {
        news.add(() -> ear.heard.accept(text == null ? "" : text));
      }
    }
    if (isTold) {
      tellAll();
    }
    return true;
  }

  /** A window that no test sees writes a text. */
  public void setElsewhere(String name, String text) {
    set(this, name, text);
  }

  void listen(Object window, String name, TextSink heard) {
    ears.add(new Ear(window, name, heard));
  }

  /** The window is closed. */
  void forget(Object window) {
    ears.removeIf(ear -> ear.window == window);
  }

  public void tellAll() {
    List<Runnable> all = List.copyOf(news);
    news.clear();
    all.forEach(Runnable::run);
  }
}
