package forwardpass.e2e.engines;

import java.util.List;

/** A browser of any make with one window, as far as reading needs it. */
public interface OpenedBrowser extends AutoCloseable {
  /** Opens an address in a window of that width, in CSS pixels. */
  void open(String address, int width);

  /** Makes the window that wide, with the page that is open. */
  void widen(int width);

  /**
   * What a function of the page's script returns.
   *
   * @param function an arrow function, as text
   * @param arguments texts that it is called with
   */
  Object evaluate(String function, Object... arguments);

  /** Puts a text in the place of what stands in a field, key by key. */
  void type(String selector, String text);

  /** Presses the first element that fits. */
  void click(String selector);

  /** What went wrong on the pages so far. */
  List<String> errors();

  @Override
  void close();
}
