package forwardpass.lessons.book;

import forwardpass.lessons.chapter.Assets;
import forwardpass.lessons.chapter.Chapter;
import forwardpass.lessons.words.Fact;
import java.util.ArrayList;
import java.util.List;

/** The cited numbers of each chapter. */
public final class Facts {
  private Facts() {}

  /** The facts of a chapter, those measured on files too; empty where its text cites none. */
  public static List<Fact> of(String chapter, Assets assets) {
    List<Fact> facts = new ArrayList<>();
    for (Chapter one : Chapters.all()) {
      if (one.id().equals(chapter)) {
        facts.addAll(one.facts());
        facts.addAll(one.measured(assets));
      }
    }
    return List.copyOf(facts);
  }
}
