package forwardpass.site.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import forwardpass.site.build.Build;
import forwardpass.site.build.Layout;
import forwardpass.site.build.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReloadTest {
  private Path folder;

  @BeforeEach
  void takeFolder(@TempDir Path given) {
    folder = given;
  }

  @Test
  void noticesNewChangedAndDeletedFiles() throws IOException {
    Path deep = Files.createDirectories(folder.resolve("a/b"));
    Watch watch = new Watch(List.of(folder, folder.resolve("missing")));
    assertFalse(watch.changed());
    Files.writeString(deep.resolve("x.md"), "1");
    assertTrue(watch.changed());
    assertEquals("x.md", watch.latest());
    assertFalse(watch.changed());
    Files.writeString(deep.resolve("x.md"), "12");
    assertTrue(watch.changed());
    Files.delete(deep.resolve("x.md"));
    assertTrue(watch.changed());
  }

  @Test
  void loadsLessonsAnewAndSharesWhatIsHandedOver() {
    Layout layout = Layout.of(Path.of("../..").toAbsolutePath().normalize());
    Layout apart =
        new Layout(
            layout.root(),
            layout.content(),
            layout.statics(),
            layout.client(),
            layout.sources(),
            layout.speakers(),
            folder,
            folder.resolve("site"));
    JavaSources lessons =
        new JavaSources(apart, JavaSources.ofBook(apart.root()).subList(0, 2), List.of());
    Build before = lessons.build();
    assertEquals(List.of(), lessons.compile(1));
    Build after = lessons.build();
    assertNotSame(before.getClass(), after.getClass());
    assertSame(Build.class, after.getClass().getInterfaces()[0]);
  }

  @Test
  void namesFileAndLineOfJavaThatDoesNotCompile() throws IOException {
    Path source = Files.createDirectories(folder.resolve("java/a"));
    Files.writeString(
        source.resolve("Broken.java"), "package a;\n\nclass Broken {\n  int x = \"\";\n}\n");
    Layout layout = Layout.of(folder);
    Layout broken =
        new Layout(
            folder,
            layout.content(),
            layout.statics(),
            layout.client(),
            List.of(folder.resolve("java")),
            List.of(),
            folder,
            folder.resolve("site"));
    List<Problem> problems =
        new JavaSources(broken, List.of(broken.sources()), List.of()).compile(0);
    assertEquals(1, problems.size());
    assertEquals("java/a/Broken.java", problems.get(0).file());
    assertEquals(4, problems.get(0).line());
  }
}
