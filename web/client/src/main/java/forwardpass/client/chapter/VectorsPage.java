package forwardpass.client.chapter;

import forwardpass.client.page.LivePage;
import forwardpass.lessons.vectors.VectorsChapter;

/** The lessons of the chapter on vectors. */
public final class VectorsPage {
  private VectorsPage() {}

  /** The only argument says what it runs on, {@code wasm} or {@code js}. */
  public static void main(String[] args) {
    LivePage.start(new VectorsChapter(), args[0]);
  }
}
