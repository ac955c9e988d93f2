package forwardpass.lessons.dotproduct;

import forwardpass.lessons.exercise.Exercise;

/** What stretching one vector does to the dot product and to the cosine. */
public final class ExerciseScale implements Exercise {
  @Override
  public void ask(Given given) {
    int k = given.show("k", given.integer(3, 2, 6) * given.choice(1, 1, -1));
    int before = given.integer("before", 12, 3, 32);
    int hundredths = given.integer(80, 10, 94);
    double cosine = given.show("cosine", hundredths / 100.0);
    double after = given.result("after", k < 0 ? -cosine : cosine);
    double dot = given.result("dot", k * before);
    given.asksExactly(dot, after);
    given.mistake("both", dot, k * hundredths / 100.0);
    given.mistake("neither", before, cosine);
    given.mistake("squared", k * dot, after);
    given.mistake("kept", dot, -after);
  }
}
