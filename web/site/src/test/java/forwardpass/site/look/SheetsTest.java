package forwardpass.site.look;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import forwardpass.site.output.StyleSheet;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

/** The style sheets as files: small, in step with their README, and within the content policy. */
class SheetsTest {
  private static final Path CSS = Theme.STATIC.resolve("css");
  private static final Path FONTS = Theme.STATIC.resolve("fonts");
  private static final Pattern ORDER = Pattern.compile("`(fonts\\.css [a-z. ]+print\\.css)`");
  private static final Pattern CLASS_ATTRIBUTE = Pattern.compile("class=\"([\\w -]+)\"");
  private static final Pattern SELECTOR_CLASS = Pattern.compile("\\.([a-zA-Z][\\w-]*)");

  /** Classes that name a part for scripts, tests or readers of the HTML, and need no rule. */
  private static final Set<String> UNSTYLED =
      Set.of(
          "as-table",
          "caption-see",
          "card-text",
          "example",
          "faded",
          "field-cells",
          "field-number",
          "field-select",
          "field-text",
          "folded",
          "hero-words",
          "hint",
          "listing-what",
          "model-answer",
          "solution",
          "twin");

  @Test
  void readmeNamesEveryStyleSheetOnce() throws IOException {
    assertEquals(new TreeSet<>(filesUnder(CSS, ".css")), new TreeSet<>(order()));
    assertEquals(filesUnder(CSS, ".css").size(), order().size());
  }

  @Test
  void everyClassOfTheReadmeHasARule() throws IOException {
    Set<String> styled = new TreeSet<>();
    for (String sheet : order()) {
      String selectors = Theme.read(CSS.resolve(sheet)).replaceAll("(?s)/\\*.*?\\*/", "");
      addAll(styled, SELECTOR_CLASS.matcher(selectors.replaceAll("\\{[^{}]*}", " ")));
    }
    Set<String> named = new TreeSet<>();
    Matcher attribute = CLASS_ATTRIBUTE.matcher(Theme.read(CSS.resolve("README.md")));
    while (attribute.find()) {
      named.addAll(List.of(attribute.group(1).split(" ")));
    }
    assertTrue(named.size() > 100, () -> "found only " + named);
    named.removeAll(styled);
    named.removeAll(UNSTYLED);
    assertEquals(Set.of(), named);
  }

  @Test
  void readmeUsesNoInlineStyle() {
    assertFalse(Theme.read(CSS.resolve("README.md")).contains("style=\""));
  }

  @Test
  void sheetsFetchNothingButTheirFonts() throws IOException {
    for (String sheet : order()) {
      Matcher url = Pattern.compile("url\\(\"?([^\")]+)").matcher(Theme.read(CSS.resolve(sheet)));
      while (url.find()) {
        assertTrue(Files.exists(CSS.resolve(url.group(1))), sheet + ": " + url.group(1));
      }
    }
  }

  /** No page ships them all: each has one sheet of what it uses, counted in its first visit. */
  @Test
  void allSheetsTogetherTakeAtMostThirteenAndAHalfKilobytesGzipped() throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(
          StyleSheet.minify(StyleSheet.joined(CSS, ""))
              .getBytes(StandardCharsets.UTF_8)); // as it is shipped
    }
    assertTrue(packed.size() <= 13_500, () -> packed.size() + " bytes");
  }

  @Test
  void fontsTakeAtMostHundredKilobytes() throws IOException {
    long bytes = 0;
    for (String font : filesUnder(FONTS, ".woff2")) {
      bytes += Files.size(FONTS.resolve(font));
    }
    long sum = bytes;
    assertTrue(sum > 0 && sum <= 100_000, () -> sum + " bytes");
  }

  @Test
  void blockingScriptTakesAtMostOneKilobyte() throws IOException {
    assertTrue(Files.size(Theme.STATIC.resolve("js/theme.js")) <= 1_024);
  }

  private static List<String> order() {
    Matcher order = ORDER.matcher(Theme.read(CSS.resolve("README.md")));
    assertTrue(order.find(), "the README states the order of the style sheets");
    return List.of(order.group(1).split(" "));
  }

  private static List<String> filesUnder(Path folder, String ending) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(f -> f.getFileName().toString()).filter(f -> f.endsWith(ending)).toList();
    }
  }

  private static void addAll(Set<String> names, Matcher matcher) {
    while (matcher.find()) {
      names.add(matcher.group(1));
    }
  }
}
