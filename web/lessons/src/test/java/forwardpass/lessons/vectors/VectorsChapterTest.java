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
