package forwardpass.lessons.positions;

import forwardpass.engine.position.Sinusoids;
import forwardpass.lessons.exercise.Exercise;

/** After how many positions a pair has turned once. */
final class ExerciseWavelength implements Exercise {
  @Override
  public void ask(Given given) {
    int width = given.choice("width", 64, 32, 128);
    int pair = given.show("pair", width / given.choice(4, 8));
    double wave = Sinusoids.wavelength(pair, width, Sinusoids.BASE);
    double power = given.result("power", wave / (2 * Math.PI), 2);
    given.asks("wave", wave, 0);
    given.mistake("no-turn", power);
    given.mistake("half", 2 * Math.PI * Math.sqrt(power));
    given.mistake("inverse", 2 * Math.PI / power);
    given.mistake("degrees", 360 * power);
  }
}
