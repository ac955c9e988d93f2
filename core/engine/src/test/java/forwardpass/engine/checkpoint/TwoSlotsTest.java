package forwardpass.engine.checkpoint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.Arrays;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TwoSlotsTest {
  private static byte[] at(long order) {
    return new Checkpoint(order, new byte[] {(byte) order}).toBytes();
  }

  private static byte[] half(byte[] bytes) {
    return Arrays.copyOf(bytes, bytes.length / 2);
  }

  private static void expect(TwoSlots slots, int newest, int nextSlot, int nextOrder, int damaged) {
    assertEquals(newest, Objects.requireNonNull(slots.newest()).order());
    assertEquals(nextSlot, slots.nextSlot());
    assertEquals(nextOrder, slots.nextOrder());
    assertEquals(damaged, slots.damaged());
  }

  @Test
  void beginsInTheFirstWhereNothingWasWritten() {
    TwoSlots slots = TwoSlots.of(null, null);
    assertNull(slots.newest());
    assertEquals(0, slots.nextSlot());
    assertEquals(0, slots.nextOrder());
    assertEquals(0, slots.damaged());
  }

  @Test
  void takesTheNewerAndWritesOverTheOlder() {
    expect(TwoSlots.of(at(4), at(5)), 5, 0, 6, 0);
    expect(TwoSlots.of(at(6), at(5)), 6, 1, 7, 0);
    expect(TwoSlots.of(at(0), null), 0, 1, 1, 0);
    expect(TwoSlots.of(null, at(0)), 0, 0, 1, 0);
  }

  @Test
  void takesTheOlderWhereTheNewerIsHalfWritten() {
    expect(TwoSlots.of(half(at(6)), at(5)), 5, 0, 6, 1);
    expect(TwoSlots.of(at(4), half(at(5))), 4, 1, 5, 1);
  }

  @Test
  void saysThatBothAreDamaged() {
    TwoSlots slots = TwoSlots.of(half(at(6)), new byte[0]);
    assertNull(slots.newest());
    assertEquals(2, slots.damaged());
  }

  /** A run of saves, each of which may be cut off at any byte; a reload follows each. */
  @Test
  void losesAtMostTheSaveThatWasCutOffInAThousandRuns() {
    for (int seed = 0; seed < 1000; seed++) {
      Random random = new Random(seed);
      byte[][] places = {at(0), null};
      long lastWhole = 0;
      for (int save = 0; save < 20; save++) {
        TwoSlots slots = TwoSlots.of(places[0], places[1]);
        assertEquals(lastWhole, Objects.requireNonNull(slots.newest()).order(), "seed " + seed);
        byte[] whole = at(slots.nextOrder());
        boolean killed = random.nextBoolean();
        places[slots.nextSlot()] =
            killed ? Arrays.copyOf(whole, random.nextInt(whole.length)) : whole;
        lastWhole = killed ? lastWhole : slots.nextOrder();
      }
    }
  }
}
