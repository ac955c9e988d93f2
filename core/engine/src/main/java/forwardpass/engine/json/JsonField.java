package forwardpass.engine.json;

import forwardpass.engine.files.FileKind;
import forwardpass.engine.format.Decimal;
import java.nio.ByteBuffer;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A place in a JSON file and the value there, if there is one; what is asked for and not there, or
 * of another kind, is an error that names file and place.
 *
 * @param file for errors
 * @param path names of members with dots between; empty for the whole file
 * @param value null where the file has no such place
 */
public record JsonField(String file, String path, @Nullable Json value) {

  /**
   * A whole file.
   *
   * @param file its name, for errors
   * @throws IllegalArgumentException if it is not JSON in UTF-8, saying where, and what it is where
   *     that can be seen
   */
  public static JsonField read(String file, byte[] bytes) {
    FileKind other = FileKind.ofText(bytes);
    if (other != null) {
      throw new IllegalArgumentException(file + ": it is " + other.description());
    }
    boolean marked = bytes.length >= 3 && bytes[0] == (byte) 0xef && bytes[1] == (byte) 0xbb;
    int start = marked ? 3 : 0; // a byte-order mark
    String text = Utf8Text.of(file, ByteBuffer.wrap(bytes, start, bytes.length - start), start);
    return new JsonField(file, "", JsonReader.read(new JsonText(file, text)));
  }

  /** An error about this place. */
  public IllegalArgumentException refuse(String why) {
    return new IllegalArgumentException(
        file + ": " + (path.isEmpty() ? "" : "'" + path + "' ") + why);
  }

  /** Whether nothing is there, or null. */
  public boolean isAbsent() {
    return value == null || value instanceof Json.JsonNull;
  }

  /** A member; absent where this is absent, or has none of that name. */
  public JsonField member(String name) {
    if (isAbsent()) {
      return new JsonField(file, inside(name), null);
    }
    return new JsonField(file, inside(name), object().get(name));
  }

  private String inside(String name) {
    return path.isEmpty() ? name : path + "." + name;
  }

  private Map<String, Json> object() {
    if (value instanceof Json.JsonObject object) {
      return object.members();
    }
    throw expected("an object");
  }

  /** The names of all members, in the order of the file. */
  public Set<String> names() {
    return Collections.unmodifiableSet(object().keySet());
  }

  /** Whether a list is there. */
  public boolean isList() {
    return value instanceof Json.JsonArray;
  }

  /** How many items the list has. */
  public int size() {
    return list().size();
  }

  /** An item of the list, counted from 0. */
  public JsonField item(int i) {
    return new JsonField(file, path + "[" + i + "]", list().get(i));
  }

  private List<Json> list() {
    if (value instanceof Json.JsonArray array) {
      return array.items();
    }
    throw expected("a list");
  }

  /** Whether a text is there. */
  public boolean isText() {
    return value instanceof Json.JsonString;
  }

  /** The text. */
  public String text() {
    if (value instanceof Json.JsonString string) {
      return string.text();
    }
    throw expected("a text");
  }

  /** The number. */
  public double number() {
    if (value instanceof Json.JsonNumber number) {
      return number.value();
    }
    throw expected("a number");
  }

  /** The number, or another where nothing is there. */
  public double number(double absent) {
    return isAbsent() ? absent : number();
  }

  /** The number, which must be whole and fit an int. */
  public int integer() {
    if (value instanceof Json.JsonNumber number && number.value() == (int) number.value()) {
      return (int) number.value();
    }
    throw expected("a whole number");
  }

  /** The whole number, or another where nothing is there. */
  public int integer(int absent) {
    return isAbsent() ? absent : integer();
  }

  /** true or false, or another where nothing is there. */
  public boolean flag(boolean absent) {
    if (isAbsent()) {
      return absent;
    }
    if (value instanceof Json.JsonBoolean flag) {
      return flag.value();
    }
    throw expected("true or false");
  }

  private IllegalArgumentException expected(String kind) {
    return refuse(value == null ? "is missing" : "is " + shown() + ", expected " + kind);
  }

  private String shown() {
    if (value instanceof Json.JsonString string) {
      String text = string.text();
      return "'" + (text.length() <= 40 ? text : text.substring(0, 40) + "…") + "'";
    }
    if (value instanceof Json.JsonNumber number) {
      return Decimal.shortest(number.value());
    }
    if (value instanceof Json.JsonBoolean flag) {
      return "" + flag.value();
    }
    return value instanceof Json.JsonArray
        ? "a list"
        : value instanceof Json.JsonObject ? "an object" : "null";
  }
}
