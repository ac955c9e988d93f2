package forwardpass.engine.tokenizer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.knuddels.jtokkit.Encodings;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The published vocabularies, from tiktoken's rank files in jtokkit's jar, and the golden files.
 */
final class PublishedTokenizers {
  private static final Map<String, Tokenizer> ALL = new LinkedHashMap<>();

  static {
    ALL.put("gpt2", Tokenizer.r50kBase(ranks("r50k_base")));
    ALL.put("cl100k_base", Tokenizer.cl100kBase(ranks("cl100k_base")));
    ALL.put("o200k_base", Tokenizer.o200kBase(ranks("o200k_base")));
  }

  private PublishedTokenizers() {}

  /** By the names of the golden files. */
  static Map<String, Tokenizer> all() {
    return ALL;
  }

  static Tokenizer get(String name) {
    Tokenizer tokenizer = ALL.get(name);
    if (tokenizer == null) {
      throw new IllegalArgumentException(name);
    }
    return tokenizer;
  }

  static byte[] ranks(String name) {
    return resource(Encodings.class, "/com/knuddels/jtokkit/" + name + ".tiktoken");
  }

  static JsonNode golden(String file) {
    try {
      return new ObjectMapper().readTree(resource(PublishedTokenizers.class, file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static int[] ids(JsonNode array) {
    int[] ids = new int[array.size()];
    for (int i = 0; i < ids.length; i++) {
      ids[i] = array.get(i).intValue();
    }
    return ids;
  }

  private static byte[] resource(Class<?> beside, String name) {
    try (InputStream in = beside.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("no resource " + name);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
