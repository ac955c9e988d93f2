package forwardpass.client;

import forwardpass.client.page.LivePage;
import forwardpass.lessons.book.Lessons;

/** The page's module: all the book's lessons, and no long work. */
public final class PageMain {
  private PageMain() {}

  /** The only argument says what it runs on, {@code wasm} or {@code js}. */
  public static void main(String[] args) {
    LivePage.start(Lessons::byId, args[0]);
  }
}
