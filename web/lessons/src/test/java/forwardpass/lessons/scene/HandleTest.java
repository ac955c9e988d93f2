package forwardpass.lessons.scene;

import static org.junit.jupiter.api.Assertions.assertTrue;

import forwardpass.lessons.node.HtmlPrinter;
import forwardpass.lessons.parameter.NumberParameter;
import org.junit.jupiter.api.Test;

class HandleTest {
  private static final Scale AXIS = new Scale(-3.3, 3.3, 0, 480);

  @Test
  void tellsHowFarItsParameterGoesWhereTheAxisGoesFarther() {
    assertReach(new NumberParameter("start", 0.5, -3, 3, 0.1), "-3", "3");
  }

  @Test
  void tellsHowFarTheAxisGoesWhereItsParameterGoesFarther() {
    assertReach(new NumberParameter("start", 0.5, -9, 1, 0.1), "-3.3", "1");
  }

  private static void assertReach(NumberParameter parameter, String least, String most) {
    String ring = HtmlPrinter.print(Handle.alongX(parameter, "start", 0.5, AXIS, 10));
    String wanted = "aria-valuemin=\"" + least + "\" aria-valuemax=\"" + most + "\"";
    assertTrue(ring.contains(wanted), ring);
  }
}
