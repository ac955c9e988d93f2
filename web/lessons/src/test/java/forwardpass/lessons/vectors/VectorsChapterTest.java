package forwardpass.lessons.vectors;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import forwardpass.lessons.EchoWords;
import forwardpass.lessons.lesson.Lesson;
import forwardpass.lessons.lesson.Session;
import forwardpass.lessons.node.Nodes;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.worked.WorkedLesson;
import java.util.List;
import org.junit.jupiter.api.Test;

class VectorsChapterTest {
  private static final EchoWords WORDS = new EchoWords();

  private static Session<?> with(Lesson<?> lesson, String... settings) {
    Parameters parameters = Parameters.initial(lesson.parameters());
    for (int i = 0; i < settings.length; i += 2) {
      parameters = parameters.withText(settings[i], settings[i + 1]).get();
    }
    return Session.start(lesson, parameters);
  }

  /** All that the lesson prints, without blanks. */
  private static String printed(Session<?> session) {
    return squeezed(Nodes.text(List.of(session.view(WORDS))));
  }

  private static String announced(Session<?> session) {
    return squeezed(Nodes.text(WORDS.say(session.announcement())));
  }

  private static String squeezed(String text) {
    return text.replace(" ", "");
  }

  private static void assertSays(String wanted, String text) {
    assertTrue(text.contains(wanted), () -> wanted + " is not in: " + text);
  }

  @Test
  void findsMagnitudeFiveForThreeAndFour() {
    Session<?> session = with(new WorkedLesson(new MagnitudeByHand()), "v", "3, 4");
    assertSays("9+16=25", printed(session));
    assertSays("25=5", printed(session));
    assertSays("norm=5", announced(session));
  }

  @Test
  void findsMagnitudeSevenForSixTwoAndThree() {
    assertEquals(7.0, new ExerciseMagnitude().problem(0).expected());
    Session<?> session = with(new WorkedLesson(new MagnitudeByHand()), "v", "6, 2, 3");
    assertSays("36+4+9=49", printed(session));
    assertSays("norm=7", announced(session));
  }

  @Test
  void findsDistanceThreeAndRefusesUnequalDimensions() {
    assertSays("distance=3", announced(with(new WorkedLesson(new DistanceByHand()))));
    Session<?> unequal = with(new WorkedLesson(new DistanceByHand()), "a", "1, 2", "b", "1, 2, 3");
    assertSays("lengths-differleft=2right=3", printed(unequal));
  }

  @Test
  void addsAndSubtractsInTheLaboratory() {
    String said = announced(with(new LinearAlgebraLab()));
    assertSays("sum=[4,4]", said);
    assertSays("difference=[2,\u22122]", said);
    assertSays("distance=2.83", said);
  }

  @Test
  void measuresTheAngleInTheLaboratory() {
    String right = announced(with(new LinearAlgebraLab(), "tab", "dot", "a", "1, 2", "b", "2, -1"));
    assertSays("dot=0", right);
    assertSays("degrees=90", right);
    String close = announced(with(new LinearAlgebraLab(), "tab", "dot", "a", "3, 4", "b", "4, 3"));
    assertSays("cosine=0.960", close);
    assertSays("degrees=16", close);
  }

  @Test
  void staysCalmWhereThereIsNoAngle() {
    Session<?> session = with(new LinearAlgebraLab(), "tab", "dot", "a", "0, 0", "b", "0, 0");
    assertSays("no-angle", announced(session));
    assertSays("outcome.no-direction", printed(session));
  }

  @Test
  void findsTheDirectionsThatAMatrixOnlyStretches() {
    Session<?> stretch = with(new LinearAlgebraLab(), "tab", "matrix", "W", "2, 0; 0, 3");
    assertSays("\u03bb=3.00[0,1]", printed(stretch));
    assertSays("\u03bb=2.00[1,0]", printed(stretch));
    assertSays("det=6", announced(stretch));
    Session<?> turn = with(new LinearAlgebraLab(), "tab", "matrix", "W", "0, -1; 1, 0");
    assertSays("outcome.no-eigen", printed(turn));
    Session<?> shear = with(new LinearAlgebraLab(), "tab", "matrix", "W", "1, 1; 0, 1");
    assertSays("count=1", announced(shear));
    Session<?> flat = with(new LinearAlgebraLab(), "tab", "matrix", "W", "1, 2; 1, 2");
    assertSays("outcome.flat", printed(flat));
    Session<?> mirror = with(new LinearAlgebraLab(), "tab", "matrix", "W", "0, 1; 1, 0");
    assertSays("outcome.mirrored", printed(mirror));
  }

  /** After the third move the unit arrows have arrived at the columns, whatever the matrix. */
  @Test
  void threeMovesMakeTheMatrix() {
    String[] matrices = {
      "2, 1; 0.5, 1.5", "0, 1; 1, 0", "1, 2; 1, 2", "-1, 0; 0, -2", "3, -2; 1, -4", "0, 0; 0, 0"
    };
    for (String w : matrices) {
      String text = printed(with(new LinearAlgebraLab(), "tab", "moves", "W", w));
      String columns =
          text.substring(text.indexOf("mark.first") + 10, text.indexOf("mark.across"))
              .replace("mark.second", "");
      String arrived = text.substring(text.indexOf("mark.across") + 11).replace("mark.up", "");
      assertTrue(arrived.startsWith(columns), w + ": " + columns + " \u2260 " + arrived);
    }
  }

  @Test
  void measuresFromTheWordThatWasMoved() {
    Session<?> session = with(new WordMap());
    assertSays("word=king", announced(session));
    assertSays("near1=queen", announced(session));
    session.set(session.parameters().withComponent("P", 2 * 10, 2.0));
    assertSays("word=bridge", announced(session));
    assertSays("near1=prince", announced(session));
    assertFalse(announced(session).contains("word=king"));
  }

  @Test
  void showsTheMagnitudeOfTheArrow() {
    assertSays("norm=7.616", announced(with(new ArrowAndList())));
  }
}
