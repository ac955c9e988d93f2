package forwardpass.lessons.inference;

import forwardpass.engine.cost.KvCacheSize;
import forwardpass.lessons.exercise.Exercise;

/** A model whose layers see a window, but for one in so many that sees all. */
final class ExerciseWindow implements Exercise {
  @Override
  public void ask(Given given) {
    int full = given.integer("full", 4, 3, 6);
    int times = given.choice("times", 2, 3, 5);
    int windowed = given.show("windowed", full * times);
    int window = given.choice("window", 1, 2) * 1000;
    given.show("window-thousand", window / 1000);
    int tokens = given.integer("tokens", 20, 8, 40) * 1000;
    KvCacheSize all = new KvCacheSize(full, 4, 128, 2, 0);
    KvCacheSize some = new KvCacheSize(windowed, 4, 128, 2, window);
    given.hinted("token", all.tokenBytes() / full);
    double answer = (all.bytes(tokens) + some.bytes(tokens)) / 1e6;
    given.asks("answer", answer, 1).hints(3);
    given.mistake("no-window", all.tokenBytes() / full * (full + windowed) * tokens / 1e6);
    given.mistake("all-window", (all.bytes(window) + some.bytes(window)) / 1e6);
    given.mistake("only-full", all.bytes(tokens) / 1e6);
  }
}
