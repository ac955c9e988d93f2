package forwardpass.client.chapter;

import forwardpass.client.page.LivePage;
import forwardpass.lessons.explog.ExpLogChapter;

/** The lessons of the chapter on exp and log. */
public final class ExpLogPage {
  private ExpLogPage() {}

  /** The only argument says what it runs on, {@code wasm} or {@code js}. */
  public static void main(String[] args) {
    LivePage.start(new ExpLogChapter(), args[0]);
  }
}
