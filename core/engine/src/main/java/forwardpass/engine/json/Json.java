package forwardpass.engine.json;

import java.util.List;
import java.util.Map;

/** A value of JSON. */
public sealed interface Json {

  /** Members in the order of the text, no name twice. */
  record JsonObject(Map<String, Json> members) implements Json {}

  /** Values in order. */
  record JsonArray(List<Json> items) implements Json {}

  /** A text, its escapes undone. */
  record JsonString(String text) implements Json {}

  /** A number, finite. */
  record JsonNumber(double value) implements Json {}

  /** true or false. */
  record JsonBoolean(boolean value) implements Json {}

  /** null. */
  record JsonNull() implements Json {}
}
