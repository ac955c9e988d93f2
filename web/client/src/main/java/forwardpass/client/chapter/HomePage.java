package forwardpass.client.chapter;

import forwardpass.client.page.LivePage;
import forwardpass.lessons.story.Home;

/** The demo of the first page. */
public final class HomePage {
  private HomePage() {}

  /** The only argument says what it runs on, {@code wasm} or {@code js}. */
  public static void main(String[] args) {
    LivePage.start(new Home(), args[0]);
  }
}
