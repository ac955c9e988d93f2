package forwardpass.trainer.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;

/** What a command finds, in lines for people, or as JSON objects, one a line, for programs. */
final class Report {
  private final ObjectMapper mapper = new ObjectMapper();
  private final PrintWriter out;
  private final PrintWriter err;
  private final boolean json;

  Report(@Nullable CommandSpec spec, boolean json) {
    out = Console.out(spec);
    err = Console.err(spec);
    this.json = json;
  }

  /** News of no consequence. */
  void say(String text) {
    event("note", Map.of("text", text), text);
  }

  /** Something that is not as it should be. */
  void warn(String text) {
    if (json) {
      event("warning", Map.of("text", text), "");
    } else {
      err.println("warning: " + text);
    }
  }

  /**
   * A finding.
   *
   * @param name of the event, in JSON
   * @param fields what it says, in JSON
   * @param text what it says, for people
   */
  void event(String name, Map<String, ?> fields, String text) {
    if (!json) {
      out.println(text);
      return;
    }
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("event", name);
    all.putAll(fields);
    try {
      out.println(mapper.writeValueAsString(all));
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** Whether nobody reads any more: a pipe that was closed. */
  boolean isUnread() {
    return out.checkError();
  }
}
