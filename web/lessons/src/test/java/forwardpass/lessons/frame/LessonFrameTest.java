package forwardpass.lessons.frame;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import forwardpass.lessons.EchoWords;
import forwardpass.lessons.book.Lessons;
import forwardpass.lessons.lesson.Lesson;
import forwardpass.lessons.lesson.Session;
import forwardpass.lessons.node.HtmlPrinter;
import forwardpass.lessons.node.Text;
import forwardpass.lessons.parameter.Parameters;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class LessonFrameTest {
  private static String frame(String id, String kind) {
    Lesson<?> lesson = Objects.requireNonNull(Lessons.byId(id), id);
    Session<?> session = Session.start(lesson, Parameters.initial(lesson.parameters()));
    return HtmlPrinter.print(
        LessonFrame.of("here", kind, List.of(new Text("A title")), session, new EchoWords()));
  }

  private static void inOrder(String html, String... parts) {
    int at = -1;
    for (String part : parts) {
      int next = html.indexOf(part, at + 1);
      assertTrue(next > at, part + " after " + at + " in " + html);
      at = next;
    }
  }

  @Test
  void saysWhatToTryBeforeTheFigure() {
    inOrder(
        frame("softmax-bars", "figure"),
        "lesson-title",
        "caption-try",
        "lesson-controls",
        "lesson-view");
  }

  @Test
  void offersOneMenuThatNamesItsLesson() {
    String html = frame("softmax-bars", "figure");
    inOrder(
        html,
        "id=\"here-title\"",
        "id=\"here-menu\" popovertarget=\"here-tools\"",
        "aria-labelledby=\"here-menu here-title\"",
        "id=\"here-tools\" popover=\"auto\"",
        "</header>");
    assertEquals(1, html.split("popover=\"auto\"", -1).length - 1);
    assertEquals(2, html.split("popovertargetaction=\"hide\"", -1).length - 1);
  }

  @Test
  void putsAllThatAnExerciseOffersIntoOneRow() {
    String html = frame("softmax-exercise-zeros", "exercise");
    inOrder(
        html,
        "class=\"answer\"",
        "class=\"actions\"",
        "data-action=\"check\"",
        "data-action=\"hint\"",
        "data-action=\"another\"",
        "class=\"verdict\"",
        "class=\"hints\"",
        "class=\"solution\"");
    assertEquals(1, html.split("class=\"actions\"", -1).length - 1);
  }
}
