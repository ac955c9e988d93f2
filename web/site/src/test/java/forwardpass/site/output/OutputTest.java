package forwardpass.site.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputTest {
  private Path folder;

  @BeforeEach
  void takeFolder(@TempDir Path given) {
    folder = given;
  }

  @Test
  void writesWhatChangedAndRemovesWhatIsNoMore() throws IOException {
    Path site = folder.resolve("site");
    Output first = new Output();
    first.put("a/same.txt", "same");
    first.put("old.txt", "old");
    first.writeTo(site);
    FileTime early = FileTime.fromMillis(1_000_000);
    Files.setLastModifiedTime(site.resolve("a/same.txt"), early);
    Output second = new Output();
    second.put("a/same.txt", "same");
    second.put("new.txt", "new");
    second.writeTo(site);
    assertEquals(early, Files.getLastModifiedTime(site.resolve("a/same.txt")));
    assertFalse(Files.exists(site.resolve("old.txt")));
    assertEquals("new", Files.readString(site.resolve("new.txt")));
  }

  @Test
  void refusesTwoSourcesForOneFile() {
    Output output = new Output();
    output.put("a", "1");
    assertThrows(IllegalStateException.class, () -> output.put("a", "2"));
  }

  @Test
  void appendsOneFileToAnother() throws IOException {
    Files.writeString(folder.resolve("b.js"), "second");
    Output output = new Output();
    output.put("a.js", "first\n");
    output.copyAll(folder, "", List.of());
    output.append("a.js", "b.js");
    assertEquals("first\nsecond", new String(output.bytes("a.js"), StandardCharsets.UTF_8));
    assertEquals(Set.of("a.js"), output.paths());
  }

  @Test
  void changesFilesOfOneKind() throws IOException {
    Files.writeString(folder.resolve("copied.js"), "b");
    Output output = new Output();
    output.put("made.js", "a");
    output.put("made.css", "a");
    output.copyAll(folder, "", List.of());
    output.change(".js", text -> text + "!");
    assertEquals("a!", new String(output.bytes("made.js"), StandardCharsets.UTF_8));
    assertEquals("b!", new String(output.bytes("copied.js"), StandardCharsets.UTF_8));
    assertEquals("a", new String(output.bytes("made.css"), StandardCharsets.UTF_8));
    assertEquals("b", Files.readString(folder.resolve("copied.js")));
  }

  @Test
  void bundlesSheetsInTheirOrderWithoutComments() throws IOException {
    Files.writeString(folder.resolve("print.css"), "@media print { a { color: red; } }\n");
    Files.writeString(
        folder.resolve("fonts.css"), "/* faces\n */\n@font-face {\n  font-family: \"A B\";\n}\n");
    Files.writeString(folder.resolve("base.css"), "p::before {\n  content: \"a: b\";\n}\n");
    String css = StyleSheet.minify(StyleSheet.joined(folder, ".more { top: 0; }"));
    assertTrue(css.startsWith("@font-face{font-family:\"A B\"}"), css);
    assertTrue(css.indexOf(".more") < css.indexOf("@media print"), css);
    assertFalse(css.contains("/*"), css);
    assertTrue(css.contains("content:\"a: b\""), css);
  }

  @Test
  void countsWhatAFirstVisitFetches() {
    byte[] noise = new byte[100_000];
    new Random(1).nextBytes(noise);
    Output output = new Output();
    output.put(
        "c/index.html",
        "<meta name=\"module\" content=\"page-c\"><script src=\"../js/boot.js\"></script><a href=\"../d/\">d</a>");
    output.put("d/index.html", "not fetched");
    output.put("js/boot.js", "import {x} from \"./start.js\";");
    output.put("js/start.js", "export const x = 1;");
    output.put("js/page-c.wasm", noise);
    output.put("js/page-d.wasm", noise);
    output.put("js/runtime.js", "export const load = 1;");
    output.put("fonts/a.woff2", noise);
    PageSizes.Visit visit = new PageSizes(output, List.of("js/runtime.js")).of("c/index.html");
    assertEquals(
        List.of(
            "c/index.html",
            "fonts/a.woff2",
            "js/boot.js",
            "js/page-c.wasm",
            "js/runtime.js",
            "js/start.js"),
        visit.files());
    assertEquals(100_000, visit.fonts());
    assertTrue(visit.withoutFonts() > 100_000 && visit.withoutFonts() < 101_000, visit::toString);
    assertFalse(visit.tooLarge());
    output.put("fonts/b.woff2", noise);
    assertTrue(new PageSizes(output, List.of("js/runtime.js")).of("c/index.html").tooLarge());
  }

  @Test
  void writesTheCatalogInItsForm() {
    Catalog catalog =
        new Catalog(
            List.of(
                new Catalog.Item(
                    "c/example-1", "example", "c", "One “two”", "c/index.html", "example-1")));
    assertEquals(
        "{\"items\":[{\"id\":\"c/example-1\",\"kind\":\"example\",\"chapter\":\"c\","
            + "\"title\":\"One “two”\",\"page\":\"c/index.html\",\"anchor\":\"example-1\"}]}",
        catalog
            .json()
            .replaceAll("\\s*\\n\\s*", "")
            .replace(" : ", ":")
            .replace("[ ", "[")
            .replace(" ]", "]"));
  }
}
