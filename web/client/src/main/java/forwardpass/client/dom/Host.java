package forwardpass.client.dom;

import org.jspecify.annotations.Nullable;

/** What a page asks of the browser around it, beside the document; tests have one in memory. */
public interface Host {
  Document document();

  /**
   * Runs the action, and {@code failed} with the reason where it fails. A try in Java would not do:
   * what Wasm calls a trap (an index out of bounds, say) passes Java by.
   */
  void attempt(Action action, TextSink failed);

  /** Runs the action once, when the element comes near the window. */
  void whenNear(DomElement element, Action action);

  void nextFrame(Action action);

  /** Runs the action once, when the browser has nothing else to do. */
  void whenIdle(Action action);

  /** Runs the action again and again in idle time, until it comes quickly; a failure ends it. */
  void rehearse(Action action);

  /** Runs the action once, so many milliseconds from now. The number returned forgets it. */
  int after(int millis, Action action);

  void forgetTimer(int timer);

  /** Focuses without scrolling. */
  void focus(DomElement element);

  /** Every setting of the page's address, if the address is not longer than {@code max}. */
  void eachSetting(int max, PairSink sink);

  /** What was remembered under that name on this page, or null. */
  @Nullable String recall(String name);

  /**
   * Remembers a text under that name on this page, or nothing more under it.
   *
   * @return false where nothing can be kept, or no more
   */
  boolean remember(String name, @Nullable String text);

  /** Hears what the same page in another window remembers under that name; empty for nothing. */
  void whenRememberedElsewhere(String name, TextSink heard);

  /** A query of an address, to be built setting by setting. */
  AddressQuery newQuery();

  /** Shows one query with the fragment in the address bar, and copies an address with the other. */
  void share(AddressQuery bar, AddressQuery link, String fragment, Action copied, Action notCopied);

  /** Fetches a file by its path from the site's root. */
  void load(String asset, BytesSink loaded, TextSink failed);

  /** Fetches a text by its path from the site's root. */
  void loadText(String asset, TextSink loaded, TextSink failed);

  /** Starts the book's worker on that runtime. */
  Port startWorker(String runtime, JobSink heard, TextSink failed);

  /** Tells a developer; a reader does not see it. */
  void report(String reason);
}
