package forwardpass.lessons.ownmodel;

import forwardpass.lessons.exercise.Exercise;

/** What sixteen-bit weights come to as float32. */
final class ExerciseBytes implements Exercise {
  private static final double IN_THE_FILE = 2;
  private static final double IN_MEMORY = 4;

  @Override
  public void ask(Given given) {
    double size = 2 * given.integer(135, 20, 400);
    given.show("size", size);
    double parameters = given.result("parameters", size / IN_THE_FILE);
    double memory = given.result("memory", parameters * IN_MEMORY);
    given.asksExactly(parameters, memory);
    given.mistake("four-bytes", size / IN_MEMORY, size);
    given.mistake("same", parameters, size);
    given.mistake("bits", size * 8 / 16 * 2, memory);
    given.mistake("backwards", memory, parameters);
  }
}
