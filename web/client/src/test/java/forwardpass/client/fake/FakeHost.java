package forwardpass.client.fake;

import forwardpass.client.dom.Action;
import forwardpass.client.dom.AddressQuery;
import forwardpass.client.dom.BytesSink;
import forwardpass.client.dom.Document;
import forwardpass.client.dom.DomElement;
import forwardpass.client.dom.Host;
import forwardpass.client.dom.JobSink;
import forwardpass.client.dom.PairSink;
import forwardpass.client.dom.Port;
import forwardpass.client.dom.TextSink;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** A window of a browser; time passes when the test says so. */
public final class FakeHost implements Host {
  public final FakeDom dom = new FakeDom();
  public final FakeStorage storage;

  /** What was reported to developers. */
  public final List<String> reports = new ArrayList<>();

  /** Files of the site, by their paths. */
  public final Map<String, byte[]> files = new TreeMap<>();

  /** The settings in the address. */
  public final List<List<String>> address = new ArrayList<>();

  /** What was copied last, as settings. */
  public List<List<String>> copied = List.of();

  public boolean isClipboardThere = true;

  /** Whether files come, or fail to; else they are on their way for ever. */
  public boolean isNetworkThere = true;

  /** Makes a worker of what hears from it and what hears that it broke. */
  public BiFunction<JobSink, TextSink, Port> worker =
      (heard, failed) -> {
        throw new AssertionError("no worker is expected");
      };

  private final Map<Integer, Timer> timers = new LinkedHashMap<>();
  private final List<Action> frame = new ArrayList<>();
  private final List<Action> idle = new ArrayList<>();
  private int lastTimer;
  private int now;

  private record Timer(int at, Action action) {}

  public FakeHost(FakeStorage storage) {
    this.storage = storage;
  }

  /** Lets so much time pass. */
  public void pass(int millis) {
    int end = now + millis;
    while (true) {
      Integer next = null;
      for (Map.Entry<Integer, Timer> entry : timers.entrySet()) {
        if (entry.getValue().at <= end
            && (next == null || entry.getValue().at < timers.get(next).at)) {
          next = entry.getKey();
        }
      }
      if (next == null) {
        break;
      }
      Timer timer = timers.remove(next);
      now = timer.at;
      timer.action.run();
    }
    now = end;
  }

  /** Draws the next frame. */
  public void frame() {
    List<Action> all = List.copyOf(frame);
    frame.clear();
    all.forEach(Action::run);
  }

  /** Does what waits for idle time. */
  public void idle() {
    List<Action> all = List.copyOf(idle);
    idle.clear();
    all.forEach(Action::run);
  }

  public void close() {
    storage.forget(this);
  }

  @Override
  public Document document() {
    return dom;
  }

  @Override
  public void attempt(Action action, TextSink failed) {
    try {
      action.run();
    } catch (RuntimeException e) {
      failed.accept(String.valueOf(e.getMessage()));
    }
  }

  @Override
  public void whenNear(DomElement element, Action action) {
    action.run();
  }

  @Override
  public void nextFrame(Action action) {
    frame.add(action);
  }

  @Override
  public void whenIdle(Action action) {
    idle.add(action);
  }

  @Override
  public void rehearse(Action action) {
    for (int i = 0; i < 5; i++) {
      action.run();
    }
  }

  @Override
  public int after(int millis, Action action) {
    lastTimer++;
    timers.put(lastTimer, new Timer(now + millis, action));
    return lastTimer;
  }

  @Override
  public void forgetTimer(int timer) {
    timers.remove(timer);
  }

  @Override
  public void focus(DomElement element) {
    dom.active = (FakeElement) element;
  }

  @Override
  public void eachSetting(int max, PairSink sink) {
    int length = address.stream().mapToInt(one -> one.get(0).length() + one.get(1).length()).sum();
    if (length <= max) {
      address.forEach(setting -> sink.accept(setting.get(0), setting.get(1)));
    }
  }

  @Override
  public @Nullable String recall(String name) {
    return storage.kept.get(name);
  }

  @Override
  public boolean remember(String name, @Nullable String text) {
    return storage.set(this, name, text);
  }

  @Override
  public void whenRememberedElsewhere(String name, TextSink heard) {
    storage.listen(this, name, heard);
  }

  /** A query of an address. */
  private static final class FakeQuery implements AddressQuery {
    private final List<List<String>> settings = new ArrayList<>();

    @Override
    public void append(String name, String text) {
      settings.add(List.of(name, text));
    }

    @Override
    public String print() {
      List<String> all = settings.stream().map(one -> one.get(0) + "=" + one.get(1)).toList();
      return String.join("&", all);
    }
  }

  @Override
  public AddressQuery newQuery() {
    return new FakeQuery();
  }

  @Override
  public void share(
      AddressQuery bar, AddressQuery link, String fragment, Action done, Action notDone) {
    address.clear();
    address.addAll(((FakeQuery) bar).settings);
    if (isClipboardThere) {
      copied = List.copyOf(((FakeQuery) link).settings);
      done.run();
    } else {
      notDone.run();
    }
  }

  @Override
  public void load(String asset, BytesSink loaded, TextSink failed) {
    byte[] bytes = files.get(asset);
    if (!isNetworkThere) {
      return;
    } else if (bytes == null) {
      failed.accept(asset + ": 404");
    } else {
      loaded.accept(bytes);
    }
  }

  @Override
  public void loadText(String asset, TextSink loaded, TextSink failed) {
    load(asset, bytes -> loaded.accept(new String(bytes, StandardCharsets.UTF_8)), failed);
  }

  @Override
  public Port startWorker(String runtime, JobSink heard, TextSink failed) {
    return worker.apply(heard, failed);
  }

  @Override
  public void report(String reason) {
    reports.add(reason);
  }
}
