package forwardpass.site.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import forwardpass.lessons.book.Lessons;
import forwardpass.lessons.node.Text;
import forwardpass.lessons.words.TemplateWords;
import forwardpass.site.build.Layout;
import forwardpass.site.build.Problem;
import forwardpass.site.build.Problems;
import forwardpass.site.content.WordsFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LabelsCheckTest {
  private static final String WORDS =
      """
      other:
        title: "Another"
      dot-multiply-add:
        title: "Multiply and add"
        param:
          at: "Position"
      dot-direction-length:
        title: "Direction and length"
      """;

  private static List<String> check(Path folder, String words) throws IOException {
    Path chapter = Files.createDirectories(folder.resolve("content/c"));
    Files.writeString(chapter.resolve("lessons.en.yaml"), words);
    Problems problems = new Problems();
    WordsFiles files =
        WordsFiles.read(
            Layout.of(folder), List.of("c"), (latex, place) -> List.of(new Text(latex)), problems);
    new LabelsCheck(files, id -> new TemplateWords(files.templates(), id), problems)
        .run(List.of(Lessons.byId("dot-multiply-add"), Lessons.byId("dot-direction-length")));
    return problems.list().stream().map(Problem::toString).toList();
  }

  /** What is only dragged needs no label, and has no field. */
  @Test
  void findsNothingWhereEveryFieldHasALabel(@TempDir Path folder) throws IOException {
    assertEquals(List.of(), check(folder, WORDS));
  }

  @Test
  void namesTheFieldWithoutALabelAndWhereItsWordsStand(@TempDir Path folder) throws IOException {
    assertEquals(
        List.of(
            "content/c/lessons.en.yaml:6: words: dot-multiply-add has a field for at, which nothing"
                + " names: write param.at, or leave it out of the lesson's fields()"),
        check(folder, WORDS.replace("at:", "to:")));
  }
}
