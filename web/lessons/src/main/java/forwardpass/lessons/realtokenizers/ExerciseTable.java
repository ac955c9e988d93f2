package forwardpass.lessons.realtokenizers;

import forwardpass.lessons.exercise.Exercise;

/** The size of the table of token vectors, in mebibytes. */
public final class ExerciseTable implements Exercise {
  private static final double MEBIBYTE = 1 << 20;

  @Override
  public void ask(Given given) {
    int thousands = given.integer("v", 64, 20, 256); // of 1,024 tokens
    int v = 1024 * thousands;
    int d = given.choice("d", 768, 256, 512, 640, 896);
    int bytes = given.choice("bytes", 2, 4);
    double size = (double) v * d * bytes / MEBIBYTE;
    given.asksExactly("size", size);
    given.result("tokens", v, 0);
    given.mistake("numbers", size / bytes);
    given.mistake("bits", size * 8);
    given.mistake("sum", (v + d) * bytes / MEBIBYTE);
    given.mistake("square", (double) d * d * bytes / MEBIBYTE);
  }
}
