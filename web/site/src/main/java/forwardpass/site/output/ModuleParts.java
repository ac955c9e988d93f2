package forwardpass.site.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;

/** Whose code a page's module holds, as its compiler counted it, before compression. */
public final class ModuleParts {
  private static final String LESSONS = "forwardpass.lessons.";

  private ModuleParts() {}

  /**
   * The parts in words; empty where nothing was counted.
   *
   * @param folder where the compiled modules lie
   * @param module its name: {@code page-eigen-svd}
   */
  public static String of(Path folder, String module) throws IOException {
    Path sizes = folder.resolve(module + ".wasm.sizes");
    if (module.isEmpty() || !Files.exists(sizes)) {
      return "";
    }
    String own = LESSONS + module.substring(module.indexOf('-') + 1).replace("-", "");
    Map<String, Integer> parts = new LinkedHashMap<>();
    for (String part : new String[] {"own lessons", "other lessons", "page", "engine", "Java"}) {
      parts.put(part, 0);
    }
    for (String line : Files.readAllLines(sizes)) {
      int blank = line.indexOf(' ');
      parts.merge(
          part(line.substring(blank + 1), own),
          Integer.parseInt(line.substring(0, blank)),
          Integer::sum);
    }
    StringJoiner out = new StringJoiner(", ", "; its code in KB before compression: ", "");
    parts.forEach(
        (part, bytes) -> out.add(String.format(Locale.ROOT, "%s %.0f", part, bytes / 1024.0)));
    return out.toString();
  }

  private static String part(String name, String own) {
    if (name.equals(own)) {
      return "own lessons";
    } else if (name.startsWith(LESSONS)) {
      return "other lessons";
    } else if (name.startsWith("forwardpass.client.")) {
      return "page";
    }
    return name.startsWith("forwardpass.engine.") ? "engine" : "Java";
  }
}
