package forwardpass.site.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JavaReachTest {
  @TempDir Path root;

  @BeforeEach
  void writeSources() throws IOException {
    write("a/First.java", "package a; import b.Second; class First { Near near; }");
    write("a/Near.java", "package a; class Near { Object o = new c.Whole.Inner(); }");
    write("a/Alone.java", "package a; class Alone {}");
    write("b/Second.java", "package b; import static d.Sum.of; class Second {}");
    write("c/Whole.java", "package c; class Whole { static class Inner {} }");
    write("d/Sum.java", "package d; class Sum { static int of() { return 1; } }");
  }

  private void write(String path, String source) throws IOException {
    Path file = root.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, source);
  }

  private List<String> names(List<Path> files) {
    return files.stream().map(file -> root.relativize(file).toString()).toList();
  }

  @Test
  void followsImportsNeighboursAndFullNames() throws IOException {
    JavaReach reach = new JavaReach(List.of(root, root.resolve("none")));
    assertEquals(
        List.of("a/First.java", "a/Near.java", "b/Second.java", "c/Whole.java", "d/Sum.java"),
        names(reach.from(Set.of("a.First"))));
    assertEquals(List.of("a/Alone.java"), names(reach.from(Set.of("a.Alone", "x.Unknown"))));
  }

  @Test
  void listsAPackageAndWhatIsOutsideOfOne() throws IOException {
    JavaReach reach = new JavaReach(List.of(root));
    assertEquals(Set.of("a.Alone", "a.First", "a.Near"), reach.inPackage("a"));
    assertEquals(List.of("b/Second.java", "c/Whole.java", "d/Sum.java"), names(reach.outside("a")));
  }
}
