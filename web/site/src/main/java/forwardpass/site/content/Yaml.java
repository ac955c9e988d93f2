package forwardpass.site.content;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import forwardpass.site.build.Place;
import forwardpass.site.build.Problems;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.error.YAMLException;

/** YAML files, with the lines where things stand. */
public final class Yaml {
  private static final YAMLMapper MAPPER =
      YAMLMapper.builder().enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION).build();

  private static final Pattern LINE = Pattern.compile("line (\\d+), column");

  /** A text value, under the names that lead to it, joined by dots. */
  public record Entry(String key, String text, int line) {}

  private Yaml() {}

  /** The tree of a file; an empty object where it can't be read, which is then a problem. */
  public static JsonNode tree(String text, Place place, Problems problems) {
    try {
      JsonNode tree = MAPPER.readTree(text);
      return tree.isMissingNode() || tree.isNull() ? MAPPER.createObjectNode() : tree;
    } catch (JsonProcessingException e) {
      problems.addCause(place.at(place.line() + lineOf(e)), fault(e.getOriginalMessage()));
      return MAPPER.createObjectNode();
    } catch (YAMLException e) {
      problems.addCause(place, fault(e.getMessage()));
      return MAPPER.createObjectNode();
    }
  }

  /**
   * The reader names the text that it read, and quotes it, in many lines; a line is given anyway.
   */
  private static String fault(@Nullable String message) {
    String text = String.valueOf(message).strip();
    return "YAML: "
        + text.replaceAll("(?s)\\s*\\n? in '[^']*', line.*?(?=\\n[a-z]|$)", ";").replace("\n", " ");
  }

  /** Every scalar of nested maps, flattened. */
  public static List<Entry> flatten(String text, Place place, Problems problems) {
    List<Entry> out = new ArrayList<>();
    try (YAMLParser parser = MAPPER.getFactory().createParser(text)) {
      read(parser, place, problems, out);
    } catch (JsonProcessingException e) {
      problems.addCause(place.at(lineOf(e)), fault(e.getOriginalMessage()));
    } catch (IOException | YAMLException e) {
      problems.addCause(place, fault(e.getMessage()));
    }
    return out;
  }

  /** The lines on which the fields and entries of a file begin, by their JSON pointers. */
  public static Map<String, Integer> lines(String text) {
    Map<String, Integer> out = new TreeMap<>();
    try (YAMLParser parser = MAPPER.getFactory().createParser(text)) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        out.putIfAbsent(
            parser.getParsingContext().pathAsPointer().toString(),
            parser.currentTokenLocation().getLineNr());
      }
    } catch (IOException | YAMLException e) {
      return out; // who reads the tree has told of it
    }
    return out;
  }

  private static void read(YAMLParser parser, Place place, Problems problems, List<Entry> out)
      throws IOException {
    Deque<String> path = new ArrayDeque<>();
    String field = "";
    int line = 0;
    JsonToken token = parser.nextToken();
    while (token != null) {
      if (token == JsonToken.FIELD_NAME) {
        field = parser.currentName();
        line = parser.currentTokenLocation().getLineNr();
      } else if (token == JsonToken.START_OBJECT) {
        path.addLast(path.isEmpty() ? "" : join(path.getLast(), field));
      } else if (token == JsonToken.END_OBJECT) {
        path.removeLast();
      } else if (token == JsonToken.START_ARRAY) {
        problems.add(place.at(line), "words: " + field + " is a list; words are text");
        parser.skipChildren();
      } else if (token.isScalarValue()) {
        String above = path.isEmpty() ? "" : path.getLast();
        out.add(new Entry(join(above, field), parser.getText(), line));
      }
      token = parser.nextToken();
    }
  }

  private static String join(String above, String field) {
    return above.isEmpty() ? field : above + "." + field;
  }

  private static int lineOf(JsonProcessingException e) {
    // The message names where the fault is last; the location may be where its context began.
    int line = 0;
    Matcher named = LINE.matcher(String.valueOf(e.getOriginalMessage()));
    while (named.find()) {
      line = Integer.parseInt(named.group(1));
    }
    JsonLocation location = e.getLocation();
    return line > 0 || location == null ? line : location.getLineNr();
  }
}
