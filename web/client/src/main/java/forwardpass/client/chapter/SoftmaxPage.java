package forwardpass.client.chapter;

import forwardpass.client.page.LivePage;
import forwardpass.lessons.softmax.SoftmaxChapter;

/** The lessons of the chapter on softmax. */
public final class SoftmaxPage {
  private SoftmaxPage() {}

  /** The only argument says what it runs on, {@code wasm} or {@code js}. */
  public static void main(String[] args) {
    LivePage.start(new SoftmaxChapter(), args[0]);
  }
}
