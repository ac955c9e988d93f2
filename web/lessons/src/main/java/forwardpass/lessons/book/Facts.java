package forwardpass.lessons.book;

import forwardpass.lessons.chapter.Chapter;
import forwardpass.lessons.words.Fact;
import java.util.List;

/** The cited numbers of each chapter. */
public final class Facts {
  private Facts() {}

  /** The facts of a chapter; empty where its text cites none. */
  public static List<Fact> of(String chapter) {
    for (Chapter one : Chapters.all()) {
      if (one.id().equals(chapter)) {
        return one.facts();
      }
    }
    return List.of();
  }
}
