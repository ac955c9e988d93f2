package forwardpass.lessons.book;

import forwardpass.lessons.chapter.Chapter;
import forwardpass.lessons.notation.NotationChapter;
import forwardpass.lessons.softmax.SoftmaxChapter;
import java.util.List;

/** The chapters that have something alive in them, in the book's order. */
public final class Chapters {
  private Chapters() {}

  public static List<Chapter> all() {
    return List.of(new NotationChapter(), new SoftmaxChapter());
  }
}
