package forwardpass.lessons.heads;

import forwardpass.engine.attention.AttentionTable;
import forwardpass.lessons.exercise.Exercise;
import forwardpass.lessons.node.Num;

/** What one layer's table of weights takes, in megabytes. */
final class ExerciseMemory implements Exercise {
  private static final double MEGABYTE = 1e6;
  private static final int BYTES = 2;

  @Override
  public void ask(Given given) {
    int tokens = 1000 * given.integer("thousands", 8, 2, 30);
    int heads = given.integer("heads", 16, 4, 64);
    AttentionTable table = new AttentionTable(1, heads, tokens);
    double size = table.bytes(BYTES) / MEGABYTE;
    given.asksExactly(size);
    given.result("pairs", Num.groupedWhole((double) tokens * tokens));
    given.result("all", Num.groupedWhole(table.pairs()));
    given.result("size", Num.groupedWhole(size));
    given.mistake("one-head", size / heads);
    given.mistake("numbers", size / BYTES);
    given.mistake("linear", (double) BYTES * heads * tokens / MEGABYTE);
    given.mistake("four", size * 2);
  }
}
