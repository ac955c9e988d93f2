package forwardpass.trainer.torch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import forwardpass.engine.conformance.Case;
import forwardpass.engine.conformance.Conformance;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class TorchConformanceTest {

  @BeforeAll
  static void oneThread() {
    Threads.ONE.apply();
  }

  @TestFactory
  List<DynamicTest> torchBackendConformsWithinRounding() {
    List<DynamicTest> tests = new ArrayList<>();
    for (Case test : Conformance.cases()) {
      tests.add(
          dynamicTest(
              test.name(),
              () -> assertEquals("", Conformance.run(test, TorchBackend.cpu(), false).failure())));
    }
    return tests;
  }
}
