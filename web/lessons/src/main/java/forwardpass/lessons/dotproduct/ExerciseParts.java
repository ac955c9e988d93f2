package forwardpass.lessons.dotproduct;

import forwardpass.lessons.exercise.Exercise;

/** The dot product from two magnitudes and a cosine. */
public final class ExerciseParts implements Exercise {
  @Override
  public void ask(Given given) {
    int a = given.integer("a", 4, 2, 10);
    int b = given.integer("b", 5, 3, 11);
    int tenths = given.integer(6, 1, 9) * given.choice(1, -1);
    given.show("cosine", tenths / 10.0);
    double dot = a * b * tenths / 10.0;
    given.asksExactly("dot", dot);
    given.hinted("most", a * b);
    given.mistake("magnitudes", (double) a * b);
    given.mistake("added", (a + b) * tenths / 10.0);
    given.mistake("shadow", a * tenths / 10.0);
    given.mistake("sign", -dot);
  }
}
