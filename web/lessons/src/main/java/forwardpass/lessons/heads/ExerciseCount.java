package forwardpass.lessons.heads;

import forwardpass.engine.attention.AttentionTable;
import forwardpass.lessons.exercise.Exercise;
import forwardpass.lessons.node.Num;

/** How many dot products one layer computes, without the mask and under it. */
final class ExerciseCount implements Exercise {
  @Override
  public void ask(Given given) {
    int tokens = given.show("tokens", 10 * given.integer(10, 3, 40));
    int heads = given.integer("heads", 8, 2, 16);
    AttentionTable table = new AttentionTable(1, heads, tokens);
    AttentionTable one = new AttentionTable(1, 1, tokens);
    double all = table.pairs();
    double seen = table.causalPairs();
    given.asksExactly(all, seen).hints(3);
    given.result("square", Num.groupedWhole(one.pairs()));
    given.result("triangle", Num.groupedWhole(one.causalPairs()));
    given.result("all", Num.groupedWhole(all));
    given.result("seen", Num.groupedWhole(seen));
    given.mistake("one-head", one.pairs(), one.causalPairs());
    given.mistake("half", all, all / 2);
    given.mistake("without-own", all, seen - (double) heads * tokens);
    given.mistake("linear", (double) heads * tokens, heads * tokens / 2.0);
  }
}
