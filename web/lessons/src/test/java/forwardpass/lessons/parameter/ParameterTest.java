package forwardpass.lessons.parameter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ParameterTest {
  private static final NumberParameter T = new NumberParameter("T", 1.0, 0, 5, 0.1);
  private static final VectorParameter Z =
      new VectorParameter("z", List.of(2.0, 1.0, 0.0), 2, 4, -10, 10, 0.5);
  private static final IntegerParameter SEED = new IntegerParameter("seed", 0, 0, 100);
  private static final ChoiceParameter FORM =
      new ChoiceParameter("form", "naive", List.of("naive", "stable"));

  @ParameterizedTest
  @CsvSource({
    "'', fault.number-missing, 0",
    "'   ', fault.number-missing, 3",
    "'1..2', fault.not-a-number, 2",
    "'two', fault.not-a-number, 0",
    "'-0.1', fault.too-small, 0",
    "'5.01', fault.too-large, 0",
    "'1e999', fault.too-large, 0"
  })
  void saysWhatIsWrongWithANumberAndWhere(String text, String key, int position) {
    Fault fault = T.parse(text).fault();
    assertNotNull(fault, text);
    assertEquals(key, fault.message().key());
    assertEquals(position, fault.position());
  }

  @ParameterizedTest
  @CsvSource({"2, 2", "' 0.25 ', 0.25", "+3, 3", "\u22120, 0", "1e-1, 0.1", ".5, 0.5"})
  void readsNumbersAsPeopleWriteThem(String text, double value) {
    assertEquals(value, T.parse(text).get() + 0.0);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2, 1, 0", "[2 1 0]", "2;1;0", " ( 2,1 , 0 ) ", "2\u00a01\t0"})
  void readsVectorsWithAnySeparators(String text) {
    assertEquals(List.of(2.0, 1.0, 0.0), Z.parse(text).get());
  }

  @ParameterizedTest
  @CsvSource({
    "'', fault.too-few, 0",
    "'1', fault.too-few, 1",
    "'1, 2, 3, 4, 5', fault.too-many, 13",
    "'1, x, 3', fault.not-a-number, 3",
    "'1, 11', fault.too-large, 3"
  })
  void saysWhatIsWrongWithAVectorAndWhere(String text, String key, int position) {
    Fault fault = Z.parse(text).fault();
    assertNotNull(fault, text);
    assertEquals(key, fault.message().key());
    assertEquals(position, fault.position());
  }

  @Test
  void saysHowManyNumbersWhereNoOtherCountWorks() {
    VectorParameter three = new VectorParameter("q", List.of(1.0, 2.0, 3.0), 3, 3, 0, 9, 1);
    assertEquals("fault.more-to-come", faultKey(three.parse("1")));
    assertEquals("fault.too-many-numbers", faultKey(three.parse("1, 2, 3, 4")));
  }

  @Test
  void refusesAFractionForAWholeNumber() {
    assertEquals("fault.not-whole", faultKey(SEED.parse("1.5")));
    assertEquals("fault.not-whole", faultKey(SEED.parse("two")));
  }

  @Test
  void refusesAnUnknownOption() {
    assertEquals("fault.no-such-option", faultKey(FORM.parse("other")));
  }

  private static String faultKey(Parsed<?> parsed) {
    Fault fault = parsed.fault();
    assertNotNull(fault);
    return fault.message().key();
  }

  @Test
  void printsWhatItReads() {
    for (double x : new double[] {0, 0.1, 1, 2.5, 1e-7, 4.999999999999999}) {
      assertEquals(x, T.parse(T.print(x)).get());
    }
    List<Double> z = List.of(-10.0, 0.1 + 0.2, 3.0);
    assertEquals(z, Z.parse(Z.print(z)).get());
  }

  @Test
  void snapsDraggedComponentsToDecimalStepsWithinTheRange() {
    assertEquals(0.3, T.withComponent(1.0, 0, 0.2999));
    assertEquals(0, T.withComponent(1.0, 0, -3));
    assertEquals(5, T.withComponent(1.0, 0, 7));
    assertEquals(List.of(2.0, 1.5, 0.0), Z.withComponent(Z.initial(), 1, 1.4));
  }

  @Test
  void aCellTakesWhatIsTypedAlsoBetweenTheSteps() {
    Parameters now = Parameters.initial(List.of(T, Z)).withCell("z", 1, "1,25").get();
    assertEquals(List.of(2.0, 1.25, 0.0), now.get(Z));
    assertEquals("fault.too-large", faultKey(now.withCell("z", 1, "11")));
    assertEquals("fault.not-a-number", faultKey(now.withCell("z", 1, "1..2")));
  }

  @Test
  void growsAndShrinksAsFarAsTheShapeAllows() {
    MatrixParameter m =
        new MatrixParameter(
            "M", List.of(List.of(1.0, 2.0), List.of(3.0, 4.0)), 1, 3, 2, 3, 0.5, 9, 0.5);
    Parameters two = Parameters.initial(List.of(m, Z));
    Parameters three = two.resized("M", 1, 1);
    assertEquals(
        List.of(List.of(1.0, 2.0, 0.5), List.of(3.0, 4.0, 0.5), List.of(0.5, 0.5, 0.5)),
        three.get(m)); // new ones are the number next to 0
    assertEquals(three, three.resized("M", 1, 0));
    assertEquals(List.of(List.of(1.0, 2.0)), two.resized("M", -1, 0).get(m));
    assertEquals(two, two.resized("M", 0, -1));
    assertEquals(List.of(2.0, 1.0), two.resized("z", 0, -1).get(Z));
    assertEquals(two, two.resized("z", 1, 0)); // a list has one row
  }

  @Test
  void readsAPastedMatrixAndPrintsItForAnAddress() {
    MatrixParameter m =
        MatrixParameter.fixed("M", List.of(List.of(1.0, 2.0), List.of(3.0, 4.0)), -9, 9, 1);
    Parameters now = Parameters.initial(List.of(m)).withText("M", "{{1.5, -2}, {3, 4}}").get();
    assertEquals("1.5, -2; 3, 4", now.text("M"));
    assertEquals(now, now.withText("M", now.text("M")).get());
    assertEquals("fault.too-many-rows", faultKey(m.parse("1 2; 3 4; 5 6")));
    assertEquals("fault.rows-to-come", faultKey(m.parse("1 2")));
    assertEquals("fault.ragged", faultKey(m.parse("1 2; 3")));
    assertEquals("fault.more-to-come", faultKey(m.parse("1; 2")));
  }

  @Test
  void keepsOtherValuesWhenOneChanges() {
    Parameters before = Parameters.initial(List.of(T, Z));
    Parameters after = before.withText("T", "2").get();
    assertEquals(2, after.get(T));
    assertEquals(Z.initial(), after.get(Z));
    assertEquals(1, before.get(T));
  }

  @Test
  void writesOnlyWhatDiffersIntoAnAddress() {
    Parameters base = Parameters.initial(List.of(T, Z));
    Parameters now = base.withComponent("z", 2, -1);
    List<Query.Setting> settings = Query.settings("demo", base, now);
    assertEquals(List.of(new Query.Setting("demo.z", "2, 1, -1")), settings);
    assertEquals(now, Query.apply("demo", base, settings));
  }

  @Test
  void ignoresWhatAnAddressGetsWrong() {
    Parameters base = Parameters.initial(List.of(T, Z));
    List<Query.Setting> settings =
        List.of(
            new Query.Setting("demo.T", "99"),
            new Query.Setting("demo.nothing", "1"),
            new Query.Setting("other.T", "2"),
            new Query.Setting("demo.z", "not numbers"));
    assertEquals(base, Query.apply("demo", base, settings));
  }

  @Test
  void namesAParameterThatIsNotThere() {
    Parameters base = Parameters.initial(List.of(T));
    assertFalse(base.has("z"));
    assertTrue(base.has("T"));
    IllegalArgumentException thrown =
        assertThrows(IllegalArgumentException.class, () -> base.get(Z));
    assertEquals("parameters: there is none named z", thrown.getMessage());
  }
}
