package forwardpass.lessons.book;

import forwardpass.lessons.softmax.SoftmaxFacts;
import forwardpass.lessons.words.Fact;
import java.util.List;

/** The cited numbers of each chapter. */
public final class Facts {
  private Facts() {}

  /** The facts of a chapter; empty where its text cites none. */
  public static List<Fact> of(String chapter) {
    return chapter.equals("softmax") ? SoftmaxFacts.all() : List.of();
  }
}
