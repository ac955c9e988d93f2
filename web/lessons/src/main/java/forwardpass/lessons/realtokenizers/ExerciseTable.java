package forwardpass.lessons.realtokenizers;

import forwardpass.lessons.exercise.Exercise;
import forwardpass.lessons.exercise.Given;

/** The size of the table of token vectors, in mebibytes. */
public final class ExerciseTable implements Exercise {
  private static final double MEBIBYTE = 1 << 20;

  @Override
  public void ask(Given given) {
    int thousands = given.integer("v", 64, 20, 256); // of 1,024 tokens
    int v = 1024 * thousands;
    int d = given.choice("d", 2048, 768, 1024, 3072, 4096);
    int bytes = given.choice("bytes", 2, 4);
    double size = (double) v * d * bytes / MEBIBYTE;
    given
        .asksExactly("size", size)
        .result("tokens", v, 0)
        .mistake("numbers", size / bytes)
        .mistake("bits", size * 8)
        .mistake("sum", (v + d) * bytes / MEBIBYTE)
        .mistake("square", (double) d * d * bytes / MEBIBYTE);
  }
}
