package forwardpass.client.chapter;

import forwardpass.client.page.LivePage;
import forwardpass.lessons.matrices.MatricesChapter;

/** The lessons of the chapter on matrices. */
public final class MatricesPage {
  private MatricesPage() {}

  /** The only argument says what it runs on, {@code wasm} or {@code js}. */
  public static void main(String[] args) {
    LivePage.start(new MatricesChapter(), args[0]);
  }
}
