package forwardpass.site.check;

import forwardpass.lessons.lesson.Lesson;
import forwardpass.lessons.parameter.Parameter;
import forwardpass.lessons.words.Words;
import forwardpass.site.build.Problems;
import forwardpass.site.content.FrameWords;
import forwardpass.site.content.WordsFiles;
import java.util.List;
import java.util.function.Function;

/** Finds fields without a label: which fields a lesson has follows from its definition. */
public final class LabelsCheck {
  private final WordsFiles files;
  private final Function<String, Words> words;
  private final Problems problems;

  /**
   * A check.
   *
   * @param words what the lesson of that id says
   */
  public LabelsCheck(WordsFiles files, Function<String, Words> words, Problems problems) {
    this.files = files;
    this.words = words;
    this.problems = problems;
  }

  public void run(List<? extends Lesson<?>> lessons) {
    for (Lesson<?> lesson : lessons) {
      Words own = words.apply(lesson.id());
      for (Parameter<?> field : lesson.fields()) {
        for (String key : FrameWords.labels(field)) {
          if (!own.has(key)) {
            problems.add(
                files.placeOf(lesson.id()),
                "words: "
                    + lesson.id()
                    + " has a field for "
                    + field.id()
                    + ", which nothing names: write "
                    + key
                    + ", or leave it out of the lesson's fields()");
          }
        }
      }
    }
  }
}
