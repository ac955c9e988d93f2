package forwardpass.lessons.backpropagation;

import forwardpass.lessons.Sessions;
import forwardpass.lessons.lesson.Session;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.worked.FilledSteps;
import forwardpass.lessons.worked.WorkedLesson;
import org.junit.jupiter.api.Test;

class BackpropByHandTest {
  private final WorkedLesson lesson = new WorkedLesson(new BackpropByHand());
  private final Session<FilledSteps> session =
      Session.start(lesson, Parameters.initial(lesson.parameters()));

  /** By hand: 6, 7, 49, and back 14, 14, 42. */
  @Test
  void goesThroughTheExampleOfTheBook() {
    Sessions.assertShows("forward.u left=3 right=2=6", session);
    Sessions.assertShows("forward.v left=6 right=1=7", session);
    Sessions.assertShows("forward.f left=7 right=7=49", session);
    Sessions.assertShows("square.numbers left=1 right=7=14", session);
    Sessions.assertShows("sum.numbers left=14 right=1=14", session);
    Sessions.assertShows("product.numbers left=14 right=3=42", session);
  }

  /** (−2 · 1 + 0.5)² = 2.25, and 2 · (−1.5) · (−2) = 6. */
  @Test
  void followsItsInputs() {
    Parameters other = session.parameters().withText("x", "1").get().withText("a", "-2").get();
    session.set(other.withText("b", "0.5").get());
    Sessions.assertShows("=2.25", session);
    Sessions.assertShows("=−3", session);
    Sessions.assertShows("=6", session);
  }
}
