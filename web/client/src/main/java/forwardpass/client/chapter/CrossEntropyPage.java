package forwardpass.client.chapter;

import forwardpass.client.page.LivePage;
import forwardpass.lessons.crossentropy.CrossEntropyChapter;

/** The lessons of the chapter on cross-entropy. */
public final class CrossEntropyPage {
  private CrossEntropyPage() {}

  /** The only argument says what it runs on, {@code wasm} or {@code js}. */
  public static void main(String[] args) {
    LivePage.start(new CrossEntropyChapter(), args[0]);
  }
}
