package forwardpass.lessons.heads;

import forwardpass.lessons.exercise.Exercise;
import forwardpass.lessons.node.Num;

/** How wide a head is, how many numbers its W_Q holds, and those of all heads together. */
final class ExerciseDk implements Exercise {
  @Override
  public void ask(Given given) {
    int heads = given.integer("heads", 12, 3, 24);
    int width = given.choice(64, 16, 20, 24, 28, 32, 36, 40, 48, 56, 72, 80);
    given.redrawIf(heads == width || heads * width > 999); // to be worked by hand
    int model = given.show("model", heads * width);
    double one = (double) model * width;
    given.asksExactly(width, one, one * heads).hints(3);
    given.result("width", width);
    given.result("one", Num.groupedWhole(one));
    given.result("all", Num.groupedWhole(one * heads));
    given.mistake("undivided", model, (double) model * model, (double) model * model);
    given.mistake("square", width, (double) width * width, one);
    given.mistake("three", width, 3 * one, 3 * one * heads);
  }
}
