package forwardpass.site.markdown;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands in braces behind a container, a heading or a formula: {@code {#id key=value key="two
 * words" flag}}. A flag is a key with an empty value.
 */
public record Attributes(String id, Map<String, String> values) {
  public static final Attributes NONE = new Attributes("", Map.of());

  private static final Pattern PART =
      Pattern.compile(
          "\\s*(?:#(?<id>[A-Za-z][\\w.-]*)"
              + "|(?<key>[A-Za-z][\\w-]*)(?:=(?:\"(?<quoted>[^\"]*)\"|(?<bare>[^\\s\"}]+)))?)(?=[\\s}])");

  /**
   * Reads attributes, braces included.
   *
   * @throws IllegalArgumentException if they are not of that form
   */
  public static Attributes parse(String text) {
    String inside = text.strip();
    if (!inside.startsWith("{") || !inside.endsWith("}")) {
      throw new IllegalArgumentException("attributes stand in braces, not " + text);
    }
    String id = "";
    Map<String, String> values = new LinkedHashMap<>();
    Matcher part = PART.matcher(inside);
    int at = 1;
    while (part.find(at) && part.start() == at) {
      String key = part.group("key");
      if (key == null) {
        id = part.group("id");
      } else if (values.put(key, value(part)) != null) {
        throw new IllegalArgumentException("the attribute " + key + " is there twice in " + text);
      }
      at = part.end();
    }
    if (!inside.substring(at, inside.length() - 1).isBlank()) {
      throw new IllegalArgumentException("can't read '" + inside.substring(at).strip() + "'");
    }
    return new Attributes(id, values);
  }

  private static String value(Matcher part) {
    String quoted = part.group("quoted");
    String bare = part.group("bare");
    return quoted != null ? quoted : bare != null ? bare : "";
  }

  public boolean has(String key) {
    return values.containsKey(key);
  }

  /** The value of a key; empty where there is none. */
  public String get(String key) {
    return values.getOrDefault(key, "");
  }
}
