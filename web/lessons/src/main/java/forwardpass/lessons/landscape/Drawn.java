package forwardpass.lessons.landscape;

import java.util.List;

/**
 * What follows from the settings but not from the step: kept while the animation plays.
 *
 * @param settings those that it was drawn for
 */
record Drawn(Settings settings, Ground ground, List<Walk> walks) {
  /** What the four are told, apart from how far they have gone. */
  record Settings(String place, double x, double y, double rate, double noise) {
    boolean isSame(Settings other) {
      return place.equals(other.place)
          && x == other.x
          && y == other.y
          && rate == other.rate
          && noise == other.noise;
    }
  }

  /** Drawn for these settings; the ground is taken over where the place is still the same. */
  static Drawn of(Settings settings, Ground ground) {
    Ground own =
        ground.place().name().equals(settings.place()) ? ground : Ground.of(settings.place());
    List<Walk> walks =
        Walk.all(
            own.place().surface(), settings.x(), settings.y(), settings.rate(), settings.noise());
    return new Drawn(settings, own, walks);
  }
}
