package forwardpass.trainer.run;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import forwardpass.trainer.data.DataException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Records as JSON files; what can't be read is refused with its field or its line. */
final class JsonFile {
  private static final ObjectMapper MAPPER =
      new ObjectMapper()
          .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES);

  private JsonFile() {}

  static String text(Object record) {
    try {
      return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(record) + "\n";
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /**
   * Reads a record.
   *
   * @param what the file should hold, for the message
   */
  static <T> T read(Path file, Class<T> type, String what) {
    try {
      T read = MAPPER.readValue(Files.readString(file), type);
      if (read == null) {
        throw new DataException(file + ": this is no " + what + ": it says 'null'");
      }
      return read;
    } catch (JacksonException malformed) {
      throw new DataException(
          file + ": this is no " + what + ": " + place(malformed) + reason(malformed), malformed);
    } catch (IOException unreadable) {
      throw new DataException(file + ": it can't be read: " + unreadable, unreadable);
    }
  }

  private static String place(JacksonException malformed) {
    JsonLocation location = malformed.getLocation();
    return location == null
        ? ""
        : "line " + location.getLineNr() + ", column " + location.getColumnNr() + ": ";
  }

  private static String reason(JacksonException malformed) {
    Throwable cause = malformed.getCause();
    if (malformed instanceof JsonMappingException mapping) {
      List<String> fields = new ArrayList<>();
      for (JsonMappingException.Reference step : mapping.getPath()) {
        @Nullable String field = step.getFieldName();
        fields.add(field == null ? "[" + step.getIndex() + "]" : field);
      }
      String at = fields.isEmpty() ? "" : "field '" + String.join(".", fields) + "': ";
      return at
          + (cause instanceof IllegalArgumentException
              ? cause.getMessage()
              : firstSentence(malformed.getOriginalMessage()));
    }
    return firstSentence(malformed.getOriginalMessage());
  }

  /** Jackson's messages go on with advice for programmers. */
  private static String firstSentence(String message) {
    int bracket = message.indexOf(" (");
    int line = message.indexOf('\n');
    int end = message.length();
    end = bracket > 0 ? Math.min(end, bracket) : end;
    end = line > 0 ? Math.min(end, line) : end;
    return message.substring(0, end);
  }
}
