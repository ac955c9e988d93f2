package forwardpass.lessons.worked;

import static org.junit.jupiter.api.Assertions.assertEquals;

import forwardpass.lessons.node.Hole;
import forwardpass.lessons.node.Node;
import forwardpass.lessons.node.Nodes;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.node.Text;
import forwardpass.lessons.parameter.NumberParameter;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.parameter.VectorParameter;
import forwardpass.lessons.words.TemplateWords;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A step whose formula is (x, p, z). */
class LetterTest {
  private static final NumberParameter X = new NumberParameter("x", 3.0, -10, 10, 1);
  private static final VectorParameter P = VectorParameter.fixed("p", 0, 1, 0.1, 0.2, 0.8);
  private static final List<Node> FORMULA =
      List.of(hole("x"), new Text(", "), hole("p"), new Text(", "), hole("z"));
  private static final TemplateWords WORDS =
      new TemplateWords(Map.of("step.numbers", FORMULA), "example");

  private static Node hole(String name) {
    return new Hole(name);
  }

  private static Working work() {
    return new Working(Parameters.initial(List.of(X, P)));
  }

  private static List<String> rows(Working work) {
    return work.steps().get(0).rows().stream()
        .map(row -> Nodes.text(List.of(row.numbers().lower(WORDS))))
        .toList();
  }

  @Test
  void inputsStandUnderTheirOwnNamesListsRowByRow() {
    Working work = work().let("z", Num.whole(7));
    work.step("step").values(new double[] {1, 2}, 0);
    assertEquals(List.of("3, 0.2, 7=", "3, 0.8, 7="), rows(work));
  }

  @Test
  void aLetterStandsBeforeAnInputOfItsName() {
    Working work = work().let("z", 0.5).let("x", 1, 0.26);
    work.step("step").value(1, 0);
    assertEquals(List.of("0.3, 0.2, 0.5="), rows(work));
  }

  @Test
  void whatTheStepItselfSaysStandsBeforeBoth() {
    Working work = work().let("z", 0.5);
    work.step("step").with("z", 9).with("x", 8).value(1, 0);
    assertEquals(List.of("8, 0.2, 9="), rows(work));
  }
}
