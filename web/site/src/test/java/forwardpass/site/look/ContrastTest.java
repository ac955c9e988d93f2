package forwardpass.site.look;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ContrastTest {
  private static final double TEXT = 4.5;
  private static final double MARK = 3;
  private static final List<String> GROUNDS = List.of("paper", "raised");
  static final List<String> MEANINGS =
      List.of("query", "key", "value", "prob", "loss", "grad", "weight", "act", "pos", "neg");

  static List<Theme> themes() {
    return Theme.all();
  }

  @Test
  void ratioOfBlackOnWhiteIsTwentyOne() {
    assertEquals(21, Colour.parse("#000000").contrast(Colour.parse("#ffffff")), 1e-12);
  }

  /** #767676 is the lightest grey that the standard's authors name as passing on white. */
  @Test
  void ratioOfTheKnownThresholdGreyIsJustAboveFourAndAHalf() {
    assertEquals(4.54, Colour.parse("#767676").contrast(Colour.parse("#ffffff")), 0.005);
  }

  @Test
  void systemPreferenceAndReadersChoiceGiveTheSameColours() {
    List<Theme> themes = themes();
    assertEquals(5, themes.size(), "light, dark twice, contrast twice");
    assertEquals(themes.get(1).values(), themes.get(2).values(), "dark");
    assertEquals(themes.get(3).values(), themes.get(4).values(), "high contrast");
    assertEquals(themes.get(0).values().keySet(), themes.get(1).values().keySet());
    assertEquals(themes.get(0).values().keySet(), themes.get(3).values().keySet());
  }

  @ParameterizedTest
  @MethodSource("themes")
  void textCanBeReadOnEveryGround(Theme theme) {
    List<String> failures = new ArrayList<>();
    for (String ground : GROUNDS) {
      for (String text : List.of("ink", "muted", "good", "warn", "bad", "accent-text")) {
        check(failures, theme, text, theme.colour(text), ground, theme.colour(ground), TEXT);
      }
      for (String meaning : MEANINGS) {
        String text = meaning + "-text";
        check(failures, theme, text, theme.colour(text), ground, theme.colour(ground), TEXT);
      }
    }
    assertTrue(failures.isEmpty(), () -> String.join("\n", failures));
  }

  @ParameterizedTest
  @MethodSource("themes")
  void marksStandOutFromEveryGround(Theme theme) {
    List<String> failures = new ArrayList<>();
    for (String ground : GROUNDS) {
      for (String mark : List.of("accent", "edge")) {
        check(failures, theme, mark, theme.colour(mark), ground, theme.colour(ground), MARK);
      }
      for (String mark : MEANINGS) {
        check(failures, theme, mark, theme.colour(mark), ground, theme.colour(ground), MARK);
      }
    }
    assertTrue(failures.isEmpty(), () -> String.join("\n", failures));
  }

  /** Cells are tinted with --c-soft; areas with --area of the mark; their labels stand on them. */
  @ParameterizedTest
  @MethodSource("themes")
  void labelsCanBeReadOnTintedCellsAndAreas(Theme theme) {
    Colour paper = theme.colour("paper");
    List<String> failures = new ArrayList<>();
    for (String meaning : MEANINGS) {
      Colour text = theme.colour(meaning + "-text");
      Colour soft = theme.colour(meaning).mix(theme.share("soft"), paper);
      Colour area = theme.colour(meaning).mix(theme.share("area"), paper);
      check(failures, theme, "ink", theme.colour("ink"), meaning + " cell", soft, TEXT);
      check(failures, theme, meaning + "-text", text, meaning + " cell", soft, TEXT);
      check(failures, theme, meaning + "-text", text, meaning + " area", area, TEXT);
    }
    assertTrue(failures.isEmpty(), () -> String.join("\n", failures));
  }

  /** Heat goes in ten steps of --heat from the paper on; the number in the cell stays ink. */
  @ParameterizedTest
  @MethodSource("themes")
  void numbersCanBeReadOnEveryStepOfHeat(Theme theme) {
    List<String> failures = new ArrayList<>();
    for (String meaning : MEANINGS) {
      for (int tenth = 0; tenth <= 10; tenth++) {
        Colour cell = theme.colour(meaning).mix(tenth * theme.share("heat"), theme.colour("paper"));
        String ground = meaning + " heat m" + tenth;
        check(failures, theme, "ink", theme.colour("ink"), ground, cell, TEXT);
      }
    }
    assertTrue(failures.isEmpty(), () -> String.join("\n", failures));
  }

  @ParameterizedTest
  @MethodSource("themes")
  void tokensCanBeRead(Theme theme) {
    List<String> failures = new ArrayList<>();
    for (int i = 1; i <= 6; i++) {
      Colour tint = theme.colour("tok" + i);
      check(failures, theme, "tok-ink", theme.colour("tok-ink"), "tok" + i, tint, TEXT);
    }
    assertTrue(failures.isEmpty(), () -> String.join("\n", failures));
  }

  private static void check(
      List<String> failures,
      Theme theme,
      String name,
      Colour colour,
      String ground,
      Colour groundColour,
      double least) {
    double ratio = colour.contrast(groundColour);
    if (ratio < least) {
      failures.add(theme + ": " + name + " on " + ground + " is " + ratio + " : 1, under " + least);
    }
  }
}
