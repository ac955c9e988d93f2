package forwardpass.lessons.roofline;

import static forwardpass.lessons.Sessions.outcome;
import static forwardpass.lessons.Sessions.said;
import static forwardpass.lessons.Sessions.session;
import static forwardpass.lessons.Sessions.with;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import forwardpass.lessons.lesson.Session;
import forwardpass.lessons.node.Nodes;
import forwardpass.lessons.words.Fact;
import forwardpass.lessons.work.Job;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The numbers of the page, worked by hand, as its lessons show them. */
class RooflineTest {
  @Test
  void everyRateOfThisMachineIsMeasured() {
    Measured found = Measured.CODEC.decode(outcome(new Job(MachineTask.NAME, "")));
    assertTrue(found.isWhole());
    assertEquals(4, found.done());
    assertTrue(found.peak() > 0 && found.bandwidth() > 0 && found.decode() > 0);
  }

  /** 5 · 12 · 192² + 1,024 · 192 weights. */
  @Test
  void theBooksWeightsAreThoseOfItsProducts() {
    assertEquals(2_408_448, BookCost.weights());
    assertEquals(2 * 2_408_448 + 3840 * 129.0, BookCost.decode(129).flops());
  }

  /** Of 8.03 billion weights the table's 0.53 are looked up: 128,256 · 4,096. */
  @Test
  void llamaHasSevenAndAHalfBillionInProducts() {
    double block = 2 * 4096 * 4096.0 + 2 * 4096 * 1024.0 + 3 * 4096 * 14_336.0;
    assertEquals(32 * block + 128_256 * 4096.0, Llama.PARAMETERS, 1e6);
  }

  @Test
  void aLargeBatchOfShortTextsIsBoundByArithmetic() {
    Session<?> session = session(new RooflineFigure());
    assertTrue(said(session).startsWith("memory"), said(session));
    with(session, "batch", "1024");
    with(session, "tokens", "1");
    assertTrue(said(session).startsWith("compute"), said(session));
    with(session, "tokens", "8000");
    assertTrue(said(session).startsWith("memory"), said(session));
    with(session, "machine", "own");
    assertTrue(said(session).contains("ridge=125"), said(session)); // 50 TFLOP/s over 400 GB/s
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "weights-gb | 15.0",
        "read-ms | 4.48", // 15.01 / 3,350
        "compute-ms | 0.015",
        "ridge | 295",
        "at-one | 3.35",
        "share | 0.3"
      })
  void citesWhatHandComputationGives(String name, String value) {
    for (Fact fact : RooflineFacts.all()) {
      if (fact.name().equals(name)) {
        assertEquals(value, Nodes.text(List.of(fact.value())));
        return;
      }
    }
    throw new AssertionError("no fact is called " + name);
  }
}
