package forwardpass.lessons.landscape;

import static forwardpass.lessons.Sessions.assertShows;
import static forwardpass.lessons.Sessions.session;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LandscapeTest {
  /** The ravine's curvature is 20, and μ is 0.9: the edges are at 2/20 and 3.8/20. */
  @ParameterizedTest
  @CsvSource({
    "0.099, edge.below",
    "0.101, edge.beyond alpha",
    "0.189, edge.beyond alpha",
    "0.191, edge.beyond-both",
    "2.5, edge.beyond-both"
  })
  void saysOnWhichSideOfBothEdgesTheRateLies(String rate, String said) {
    assertShows(said, session(new Landscape(), "alpha", rate));
  }
}
