package forwardpass.lessons.book;

import forwardpass.lessons.chapter.Chapter;
import forwardpass.lessons.crossentropy.CrossEntropyChapter;
import forwardpass.lessons.dotproduct.DotProductChapter;
import forwardpass.lessons.explog.ExpLogChapter;
import forwardpass.lessons.matrices.MatricesChapter;
import forwardpass.lessons.notation.NotationChapter;
import forwardpass.lessons.probability.ProbabilityChapter;
import forwardpass.lessons.softmax.SoftmaxChapter;
import forwardpass.lessons.story.Home;
import forwardpass.lessons.vectors.VectorsChapter;
import java.util.List;

/** The first page and the chapters that have something alive in them, in the book's order. */
public final class Chapters {
  private Chapters() {}

  public static List<Chapter> all() {
    return List.of(
        new Home(),
        new NotationChapter(),
        new VectorsChapter(),
        new DotProductChapter(),
        new MatricesChapter(),
        new ExpLogChapter(),
        new ProbabilityChapter(),
        new SoftmaxChapter(),
        new CrossEntropyChapter());
  }
}
