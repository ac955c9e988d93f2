package forwardpass.site.look;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Hues that meet in one figure stay apart for every kind of colour sight. */
class ColourVisionTest {
  /** Three times what one just sees side by side. */
  private static final double APART = 0.06;

  private static final List<List<String>> MEETINGS =
      List.of(
          List.of("query", "key", "value", "prob"),
          List.of("prob", "loss"),
          List.of("key", "loss"),
          List.of("loss", "grad"),
          List.of("act", "grad"),
          List.of("weight", "act"),
          List.of("pos", "neg"));

  static List<Theme> themes() {
    return Theme.all();
  }

  @Test
  void redAndGreenOfEqualLightnessMeetForADeuteranope() {
    Colour red = Colour.parse("#c05a4a");
    Colour green = Colour.parse("#7f8a3f");
    double seen = red.seenBy(Sight.DEUTERANOPIA).distance(green.seenBy(Sight.DEUTERANOPIA));
    assertTrue(seen < red.distance(green) / 2, () -> seen + " against " + red.distance(green));
  }

  @Test
  void greysLookTheSameToEveryone() {
    Colour grey = Colour.parse("#808080");
    for (Sight sight : Sight.ALL) {
      assertEquals(0, grey.distance(grey.seenBy(sight)), 1e-3, sight.name());
    }
  }

  @ParameterizedTest
  @MethodSource("themes")
  void huesThatMeetInAFigureStayApart(Theme theme) {
    List<String> failures = new ArrayList<>();
    for (List<String> meeting : MEETINGS) {
      for (Sight sight : Sight.ALL) {
        for (int i = 0; i < meeting.size(); i++) {
          for (int j = i + 1; j < meeting.size(); j++) {
            check(failures, theme, sight, meeting.get(i), meeting.get(j));
          }
        }
      }
    }
    assertTrue(failures.isEmpty(), () -> String.join("\n", failures));
  }

  private static void check(
      List<String> failures, Theme theme, Sight sight, String first, String second) {
    Colour a = theme.colour(first).seenBy(sight);
    Colour b = theme.colour(second).seenBy(sight);
    if (a.distance(b) < APART) {
      failures.add(
          theme + ", " + sight.name() + ": " + first + " and " + second + ": " + a.distance(b));
    }
  }
}
