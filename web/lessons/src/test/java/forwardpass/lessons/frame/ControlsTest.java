package forwardpass.lessons.frame;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import forwardpass.lessons.EchoWords;
import forwardpass.lessons.node.HtmlPrinter;
import forwardpass.lessons.parameter.DistributionParameter;
import forwardpass.lessons.parameter.IntegerParameter;
import forwardpass.lessons.parameter.MatrixParameter;
import forwardpass.lessons.parameter.NumberParameter;
import forwardpass.lessons.parameter.Parameter;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.parameter.TextParameter;
import forwardpass.lessons.parameter.VectorParameter;
import java.util.List;
import org.junit.jupiter.api.Test;

class ControlsTest {
  private static final MatrixParameter M =
      new MatrixParameter(
          "M", List.of(List.of(1.0, -2.5), List.of(3.0, 4.0)), 1, 2, 2, 3, -9, 9, 0.5);

  private static String printed(Parameter<?> parameter) {
    return HtmlPrinter.print(
        Controls.of(
                "here", List.of(parameter), Parameters.initial(List.of(parameter)), new EchoWords())
            .get(0));
  }

  private static int count(String part, String whole) {
    return (whole.length() - whole.replace(part, "").length()) / part.length();
  }

  @Test
  void aMatrixHasACellForEveryNumberAndItsTextBeside() {
    String html = printed(M);
    assertEquals(4, count("class=\"input cell\"", html));
    assertTrue(html.contains("value=\"-2.5\" data-cell=\"M.1\""), html);
    assertTrue(html.contains("id=\"here.M\""), html);
    assertTrue(html.contains("value=\"1, -2.5; 3, 4\""), html);
    assertTrue(html.contains("aria-labelledby=\"here.M-label\""), html);
  }

  @Test
  void offersOnlyTheShapesThatAreAllowed() {
    String html = printed(M);
    assertEquals(4, count("data-resize=\"M\"", html));
    assertEquals(2, count("aria-disabled=\"true\"", html)); // no third row, no single column
    VectorParameter fixed = new VectorParameter("v", List.of(1.0, 2.0), 2, 2, 0, 9, 1);
    assertFalse(printed(fixed).contains("data-resize"));
  }

  @Test
  void asksAPhoneForAKeypadThatHasWhatTheNumbersNeed() {
    assertTrue(printed(M).contains("inputmode=\"text\" size=\"4\""), printed(M)); // a minus
    assertTrue(
        printed(new DistributionParameter("p", List.of(0.5, 0.5)))
            .contains("inputmode=\"decimal\""));
    assertTrue(printed(new IntegerParameter("n", 1, 0, 9)).contains("inputmode=\"numeric\""));
    assertFalse(printed(new IntegerParameter("n", 1, -9, 9)).contains("numeric"));
    assertTrue(printed(new NumberParameter("T", 1.0, 0, 5, 0.1)).contains("inputmode=\"decimal\""));
    assertTrue(printed(new NumberParameter("x", 1.0, -5, 5, 0.1)).contains("inputmode=\"text\""));
  }

  @Test
  void statesWhatHappensToTheOtherShares() {
    String html = printed(new DistributionParameter("p", List.of(0.5, 0.5)));
    assertTrue(html.contains("class=\"field-help\""), html);
  }

  /** A text that may be long keeps its line breaks, and what looks like markup in it is text. */
  @Test
  void aTextThatMayBeLongHasSeveralLines() {
    String line = printed(TextParameter.free("t", "a <b", 500));
    assertTrue(line.contains("<input") && line.contains("value=\"a &lt;b\""), line);
    String area = printed(TextParameter.free("t", "a\n<b", 501));
    assertTrue(area.contains("<textarea") && area.contains(">a\n&lt;b</textarea>"), area);
    assertTrue(area.contains("id=\"here.t\"") && area.contains("here.t-error"), area);
    assertFalse(area.contains("value="), area);
  }
}
