package forwardpass.site.output;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/** What a first visit to a page costs: every file that the browser fetches, gzip -9. */
public final class PageSizes {
  public static final int LIMIT_WITHOUT_FONTS = 140 * 1024;
  public static final int LIMIT_WITH_FONTS = 262 * 1024;

  // The longest chapter keeps some room, so that a change in what all pages share does not break
  // it.
  private static final Map<String, Integer> SMALLER = Map.of("matrices/index.html", 125 * 1024);

  private static final Pattern ADDRESS =
      Pattern.compile("(?:src|href)=\"([^\"#:]+\\.(?:js|css|svg))\"");
  private static final Pattern MODULE =
      Pattern.compile("<meta name=\"module\" content=\"([^\"]+)\"");
  private static final Pattern IMPORT =
      Pattern.compile("(?:import|from)\\s*[\"'](\\./[^\"']+\\.js)[\"']");

  /**
   * The bytes of a first visit.
   *
   * @param kinds those without fonts, by the ends of the files' names
   * @param limit what they may come to
   */
  public record Visit(Map<String, Integer> kinds, int limit, int fonts, List<String> files) {
    public Visit {
      kinds = new TreeMap<>(kinds);
      files = List.copyOf(files);
    }

    public int withoutFonts() {
      return kinds.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** What it holds: {@code css 10.1, html 40.2, js 11.0, wasm 77.3}. */
    public String holds() {
      List<String> parts = new ArrayList<>();
      kinds.forEach(
          (kind, bytes) -> parts.add(String.format(Locale.ROOT, "%s %.1f", kind, bytes / 1024.0)));
      return String.join(", ", parts);
    }

    public int withFonts() {
      return withoutFonts() + fonts;
    }

    public boolean tooLarge() {
      return withoutFonts() > limit || withFonts() > LIMIT_WITH_FONTS;
    }

    @Override
    public String toString() {
      return String.format(
          Locale.ROOT,
          "%.1f KB without fonts (limit %d; %s), %.1f KB with them (limit %d)",
          withoutFonts() / 1024.0,
          limit / 1024,
          holds(),
          withFonts() / 1024.0,
          LIMIT_WITH_FONTS / 1024);
    }
  }

  private final Output output;
  private final List<String> mounted;

  /**
   * Sizes of pages of a site.
   *
   * @param mounted the files that {@code boot.js} fetches by itself where the browser has Wasm GC
   */
  public PageSizes(Output output, List<String> mounted) {
    this.output = output;
    this.mounted = List.copyOf(mounted);
  }

  /**
   * The first visit to the page at that path: every font is counted, though not every page needs
   * all.
   */
  public Visit of(String page) {
    Set<String> files = new TreeSet<>();
    String html = text(page);
    files.add(page);
    Matcher address = ADDRESS.matcher(html);
    while (address.find()) {
      String path = resolve(page, address.group(1));
      if (output.has(path)) {
        addWithImports(path, files);
      }
    }
    if (files.contains("js/boot.js")) {
      mounted.stream().filter(output::has).forEach(file -> addWithImports(file, files));
      Matcher module = MODULE.matcher(html);
      if (module.find() && output.has("js/" + module.group(1) + ".wasm")) {
        files.add("js/" + module.group(1) + ".wasm");
      }
    }
    Map<String, Integer> kinds = new TreeMap<>();
    for (String file : files) {
      kinds.merge(file.substring(file.lastIndexOf('.') + 1), gzipped(file), Integer::sum);
    }
    int fonts = 0;
    for (String path : output.paths()) {
      if (path.startsWith("fonts/") && path.endsWith(".woff2")) {
        fonts += output.bytes(path).length;
        files.add(path);
      }
    }
    return new Visit(
        kinds, SMALLER.getOrDefault(page, LIMIT_WITHOUT_FONTS), fonts, List.copyOf(files));
  }

  private void addWithImports(String path, Set<String> files) {
    if (!files.add(path) || !path.endsWith(".js")) {
      return;
    }
    Matcher imported = IMPORT.matcher(text(path));
    while (imported.find()) {
      String other = resolve(path, imported.group(1));
      if (output.has(other)) {
        addWithImports(other, files);
      }
    }
  }

  private String text(String path) {
    return new String(output.bytes(path), StandardCharsets.UTF_8);
  }

  private static String resolve(String from, String address) {
    return URI.create("/" + from).resolve(address).getPath().substring(1);
  }

  private int gzipped(String path) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip =
        new GZIPOutputStream(out) {
          {
            def.setLevel(Deflater.BEST_COMPRESSION);
          }
        }) {
      gzip.write(output.bytes(path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.size();
  }
}
