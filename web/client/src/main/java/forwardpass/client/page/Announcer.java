package forwardpass.client.page;

import forwardpass.client.dom.DomElement;
import forwardpass.client.dom.Host;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The lesson's one live region: says the outcome when the reader has paused. */
final class Announcer {
  private static final int PAUSE_MILLIS = 500;

  private final Host host;
  private final @Nullable DomElement region;
  private final Supplier<String> outcome;
  private final Guard guard;
  private int timer;

  Announcer(Host host, DomElement root, Supplier<String> outcome, Guard guard) {
    this.host = host;
    this.region = root.querySelector(".live[role=status]");
    this.outcome = outcome;
    this.guard = guard;
  }

  void changed() {
    forget();
    timer = host.after(PAUSE_MILLIS, () -> guard.run(this::say));
  }

  void forget() {
    host.forgetTimer(timer);
  }

  private void say() {
    if (region != null) {
      region.setTextContent(outcome.get());
    }
  }
}
