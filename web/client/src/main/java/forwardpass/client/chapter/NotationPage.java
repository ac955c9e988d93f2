package forwardpass.client.chapter;

import forwardpass.client.page.LivePage;
import forwardpass.lessons.notation.NotationChapter;

/** The lessons of the chapter on notation. */
public final class NotationPage {
  private NotationPage() {}

  /** The only argument says what it runs on, {@code wasm} or {@code js}. */
  public static void main(String[] args) {
    LivePage.start(new NotationChapter(), args[0]);
  }
}
