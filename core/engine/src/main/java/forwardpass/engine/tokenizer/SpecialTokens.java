package forwardpass.engine.tokenizer;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tokens that no bytes make: marks such as {@code <|endoftext|>} that a text's author must not be
 * able to write by accident. {@link Tokenizer#encode} says when their names count as tokens.
 */
public final class SpecialTokens {
  /** A special token found in a text: {@code text[start, end)} is its name. */
  record Found(String name, int id, int start, int end) {}

  private final List<String> names = new ArrayList<>(); // by id
  private final List<Integer> ids = new ArrayList<>();

  private SpecialTokens() {}

  public static SpecialTokens none() {
    return new SpecialTokens();
  }

  /** Special tokens by name; no name is empty, no id negative or given twice. */
  public static SpecialTokens of(Map<String, Integer> idsByName) {
    SpecialTokens special = new SpecialTokens();
    for (Map.Entry<String, Integer> entry : idsByName.entrySet()) {
      special.insert(entry.getKey(), entry.getValue());
    }
    return special;
  }

  private void insert(String name, int id) {
    if (name.isEmpty() || id < 0) {
      throw new IllegalArgumentException("special token '" + name + "' with id " + id);
    }
    int at = 0;
    while (at < ids.size() && ids.get(at) < id) {
      at++;
    }
    if (at < ids.size() && ids.get(at) == id) {
      throw new IllegalArgumentException(
          "special tokens '" + names.get(at) + "' and '" + name + "' have the same id " + id);
    }
    names.add(at, name);
    ids.add(at, id);
  }

  public int size() {
    return ids.size();
  }

  /** All names, by rising id. */
  public Set<String> names() {
    return Collections.unmodifiableSet(new LinkedHashSet<>(names));
  }

  /** The id of a name; −1 if there is no such special token. */
  public int id(String name) {
    int at = names.indexOf(name);
    return at < 0 ? -1 : ids.get(at);
  }

  /** The name of an id, or null. */
  public @Nullable String name(int id) {
    int at = ids.indexOf(id);
    return at < 0 ? null : names.get(at);
  }

  /** The highest id, −1 if there are none. */
  public int highestId() {
    return ids.isEmpty() ? -1 : ids.get(ids.size() - 1);
  }

  /**
   * The first of the named special tokens at or after {@code from}; of two that start at the same
   * place the longer.
   */
  @Nullable Found find(char[] text, int from, Collection<String> among) {
    if (among.isEmpty()) {
      return null;
    }
    String[] sought = among.toArray(new String[0]);
    for (int i = from; i < text.length; i++) {
      String best = null;
      for (String name : sought) {
        if (text[i] == name.charAt(0)
            && startsWith(text, i, name)
            && (best == null || name.length() > best.length())) {
          best = name;
        }
      }
      if (best != null) {
        return new Found(best, id(best), i, i + best.length());
      }
    }
    return null;
  }

  private static boolean startsWith(char[] text, int at, String name) {
    if (at + name.length() > text.length) {
      return false;
    }
    for (int i = 0; i < name.length(); i++) {
      if (text[at + i] != name.charAt(i)) {
        return false;
      }
    }
    return true;
  }
}
