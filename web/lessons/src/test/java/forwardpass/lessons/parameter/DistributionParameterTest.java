package forwardpass.lessons.parameter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import org.junit.jupiter.api.Test;

class DistributionParameterTest {
  private static final DistributionParameter P =
      new DistributionParameter("P", List.of(0.5, 0.3, 0.2));

  @Test
  void othersGiveWayInProportion() {
    assertEquals(List.of(0.75, 0.15, 0.1), P.withComponent(P.initial(), 0, 0.75));
  }

  @Test
  void othersShareEquallyWhereTheyHadNothing() {
    List<Double> certain = P.withComponent(P.initial(), 0, 1);

    assertEquals(List.of(1.0, 0.0, 0.0), certain);
    assertEquals(List.of(0.5, 0.25, 0.25), P.withComponent(certain, 0, 0.5));
  }

  @Test
  void sumStaysOneHoweverItIsMoved() {
    List<Double> value = P.initial();
    for (int step = 0; step < 300; step++) {
      value = P.withComponent(value, step % 3, (step * 37 % 101) / 100.0);
      assertEquals(1, value.get(0) + value.get(1) + value.get(2), 1e-12);
    }
  }

  @Test
  void refusesWhatDoesNotSumToOneAndMendsWhatWasRounded() {
    assertFalse(P.parse("0.5, 0.3, 0.1").isOk());
    assertFalse(P.parse("0.5, 0.5").isOk());
    double third = P.parse("0.333, 0.333, 0.333").get().get(0);
    assertEquals(1.0 / 3, third, 1e-12);
  }
}
