package forwardpass.e2e.mini;

import forwardpass.client.page.LivePage;

/** The test page's module. */
public final class MiniPageMain {
  private MiniPageMain() {}

  public static void main(String[] args) {
    LivePage.start(MiniLessons::byId, args[0]);
  }
}
