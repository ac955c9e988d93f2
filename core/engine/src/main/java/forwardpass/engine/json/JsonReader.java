package forwardpass.engine.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads a whole text of JSON into a tree of values. */
final class JsonReader {
  /** Deeper than any configuration is; without a limit a megabyte of brackets ends the program. */
  private static final int DEEPEST = 64;

  private final JsonText text;

  private JsonReader(JsonText text) {
    this.text = text;
  }

  static Json read(JsonText text) {
    Json value = new JsonReader(text).value(0);
    text.expectEnd();
    return value;
  }

  private Json value(int depth) {
    if (depth > DEEPEST) {
      throw text.wrong("nested deeper than " + DEEPEST);
    }
    return switch (text.next()) {
      case '{' -> object(depth);
      case '[' -> array(depth);
      case '"' -> new Json.JsonString(text.string());
      default -> word();
    };
  }

  private Json word() {
    if (text.acceptsWord("null")) {
      return new Json.JsonNull();
    }
    if (text.acceptsWord("true")) {
      return new Json.JsonBoolean(true);
    }
    return text.acceptsWord("false")
        ? new Json.JsonBoolean(false)
        : new Json.JsonNumber(text.decimal());
  }

  private Json object(int depth) {
    Map<String, Json> members = new LinkedHashMap<>();
    text.expect('{');
    if (!text.accepts('}')) {
      do {
        int position = text.position();
        String name = text.string();
        text.expect(':');
        if (members.put(name, value(depth + 1)) != null) {
          throw text.wrongBefore(position, "'" + name + "' is there twice");
        }
      } while (text.accepts(','));
      text.expect('}');
    }
    return new Json.JsonObject(members);
  }

  private Json array(int depth) {
    List<Json> items = new ArrayList<>();
    text.expect('[');
    if (!text.accepts(']')) {
      do {
        items.add(value(depth + 1));
      } while (text.accepts(','));
      text.expect(']');
    }
    return new Json.JsonArray(items);
  }
}
