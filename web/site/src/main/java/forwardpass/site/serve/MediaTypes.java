package forwardpass.site.serve;

import java.util.Map;

/** Media types by the ends of names; browsers insist on some (modules, Wasm). */
final class MediaTypes {
  private static final Map<String, String> TYPES =
      Map.ofEntries(
          Map.entry("html", "text/html; charset=utf-8"),
          Map.entry("css", "text/css; charset=utf-8"),
          Map.entry("js", "text/javascript; charset=utf-8"),
          Map.entry("mjs", "text/javascript; charset=utf-8"),
          Map.entry("json", "application/json"),
          Map.entry("wasm", "application/wasm"),
          Map.entry("svg", "image/svg+xml"),
          Map.entry("png", "image/png"),
          Map.entry("jpg", "image/jpeg"),
          Map.entry("webp", "image/webp"),
          Map.entry("woff2", "font/woff2"),
          Map.entry("txt", "text/plain; charset=utf-8"));

  private MediaTypes() {}

  static String of(String path) {
    String end = path.substring(path.lastIndexOf('.') + 1);
    return TYPES.getOrDefault(end, "application/octet-stream");
  }

  /** Whether gzip makes it smaller; pictures and fonts are packed already. */
  static boolean shrinks(String type) {
    return type.startsWith("text/")
        || type.equals("application/json")
        || type.equals("application/wasm")
        || type.equals("application/octet-stream")
        || type.equals("image/svg+xml");
  }
}
