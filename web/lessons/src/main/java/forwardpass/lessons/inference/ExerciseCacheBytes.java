package forwardpass.lessons.inference;

import forwardpass.engine.cost.KvCacheSize;
import forwardpass.lessons.exercise.Exercise;

/** The bytes of one token in a cache with shared keys. */
final class ExerciseCacheBytes implements Exercise {
  @Override
  public void ask(Given given) {
    int layers = given.integer("layers", 24, 20, 60);
    int keyHeads = given.choice("key-heads", 4, 2, 8);
    int heads = given.show("heads", 4 * keyHeads);
    int width = given.choice("width", 64, 80, 96, 128);
    int bytes = given.choice("bytes", 4, 2);
    given.redrawIf(heads * width == layers || keyHeads == width);
    double answer = new KvCacheSize(layers, keyHeads, width, bytes, 0).tokenBytes();
    given.asksExactly("answer", answer).hints(3);
    given.hinted("numbers", (double) keyHeads * width);
    given.mistake("all-heads", 4 * answer);
    given.mistake("keys-only", answer / 2);
    given.mistake("numbers", answer / bytes);
    given.mistake("one-layer", answer / layers);
  }
}
