package forwardpass.lessons.quantization;

import forwardpass.lessons.exercise.Exercise;

/** Bits a weight, with its share of the scale. */
final class ExerciseBits implements Exercise {
  @Override
  public void ask(Given given) {
    int bits = given.choice("bits", 4, 3, 8);
    int group = given.choice("group", 64, 32, 128);
    int scale = given.choice("scale", 16, 8, 32);
    int weights = given.choice("weights", 7, 3, 8, 13); // billions
    double each = given.result("each", bits + (double) scale / group);
    given.asks("gigabytes", weights * each / 8, 2).hints(2);
    given.mistake("no-scale", weights * bits / 8.0);
    given.mistake("scale-each", weights * (bits + (double) scale) / 8);
    given.mistake("bits", weights * each);
  }
}
