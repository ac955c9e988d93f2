package forwardpass.engine.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import forwardpass.engine.tensor.ArrayBackend;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ConformanceTest {

  @TestFactory
  List<DynamicTest> arrayBackendConformsToTheBit() {
    List<DynamicTest> tests = new ArrayList<>();
    for (Case test : Conformance.cases()) {
      tests.add(
          dynamicTest(
              test.name(),
              () -> assertEquals("", Conformance.run(test, new ArrayBackend(), true).failure())));
    }
    return tests;
  }

  @Test
  void hasManyCasesOfDistinctNames() {
    Set<String> names = new HashSet<>();
    for (Case test : Conformance.cases()) {
      assertTrue(names.add(test.name()), () -> "twice: " + test.name());
    }
    assertTrue(names.size() > 400, () -> names.size() + " cases");
  }
}
