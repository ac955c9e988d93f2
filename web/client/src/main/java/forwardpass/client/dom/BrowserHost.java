package forwardpass.client.dom;

import org.jspecify.annotations.Nullable;

/** The browser itself. */
public final class BrowserHost implements Host {
  @Override
  public Document document() {
    return HostModule.page();
  }

  @Override
  public void attempt(Action action, TextSink failed) {
    HostModule.attempt(ActionFunction.of(action), TextFunction.of(failed));
  }

  @Override
  public void whenNear(DomElement element, Action action) {
    HostModule.whenNear(element, ActionFunction.of(action));
  }

  @Override
  public void nextFrame(Action action) {
    HostModule.nextFrame(ActionFunction.of(action));
  }

  @Override
  public void whenIdle(Action action) {
    HostModule.whenIdle(ActionFunction.of(action));
  }

  @Override
  public void rehearse(Action action) {
    HostModule.rehearse(ActionFunction.of(action));
  }

  @Override
  public int after(int millis, Action action) {
    return HostModule.after(millis, ActionFunction.of(action));
  }

  @Override
  public void forgetTimer(int timer) {
    HostModule.forgetTimer(timer);
  }

  @Override
  public void focus(DomElement element) {
    element.focus(HostModule.focusInPlace());
  }

  @Override
  public void eachSetting(int max, PairSink sink) {
    HostModule.eachSetting(max, sink);
  }

  @Override
  public @Nullable String recall(String name) {
    return HostModule.recall(name);
  }

  @Override
  public boolean remember(String name, @Nullable String text) {
    return HostModule.remember(name, text);
  }

  @Override
  public void whenRememberedElsewhere(String name, TextSink heard) {
    HostModule.whenRememberedElsewhere(name, TextFunction.of(heard));
  }

  @Override
  public AddressQuery newQuery() {
    return HostModule.newQuery();
  }

  @Override
  public void share(
      AddressQuery bar, AddressQuery link, String fragment, Action copied, Action notCopied) {
    HostModule.share(bar, link, fragment, ActionFunction.of(copied), ActionFunction.of(notCopied));
  }

  @Override
  public void load(String asset, BytesSink loaded, TextSink failed) {
    HostModule.load(asset, loaded, TextFunction.of(failed));
  }

  @Override
  public void loadText(String asset, TextSink loaded, TextSink failed) {
    HostModule.loadText(asset, TextFunction.of(loaded), TextFunction.of(failed));
  }

  @Override
  public Port startWorker(String runtime, JobSink heard, TextSink failed) {
    return HostModule.startWorker(runtime, heard, TextFunction.of(failed));
  }

  @Override
  public void report(String reason) {
    HostModule.report(reason);
  }
}
