package forwardpass.client.chapter;

import forwardpass.client.page.LivePage;
import forwardpass.lessons.probability.ProbabilityChapter;

/** The lessons of the chapter on probability. */
public final class ProbabilityPage {
  private ProbabilityPage() {}

  /** The only argument says what it runs on, {@code wasm} or {@code js}. */
  public static void main(String[] args) {
    LivePage.start(new ProbabilityChapter(), args[0]);
  }
}
