package forwardpass.client.chapter;

import forwardpass.client.page.LivePage;
import forwardpass.lessons.dotproduct.DotProductChapter;

/** The lessons of the chapter on the dot product. */
public final class DotProductPage {
  private DotProductPage() {}

  /** The only argument says what it runs on, {@code wasm} or {@code js}. */
  public static void main(String[] args) {
    LivePage.start(new DotProductChapter(), args[0]);
  }
}
