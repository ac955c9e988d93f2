package forwardpass.client;

import forwardpass.client.page.LivePage;
import forwardpass.lessons.book.Lessons;

/** All the book's lessons in one module: what a browser without garbage collection in Wasm runs. */
public final class PageMain {
  private PageMain() {}

  /** The only argument says what it runs on, {@code wasm} or {@code js}. */
  public static void main(String[] args) {
    LivePage.start(Lessons::byId, args[0]);
  }
}
