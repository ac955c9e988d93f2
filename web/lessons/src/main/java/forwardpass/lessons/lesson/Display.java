package forwardpass.lessons.lesson;

import forwardpass.lessons.view.View;
import forwardpass.lessons.words.Message;
import java.util.List;

/** All that a lesson has for a reader at one moment: what it shows, says and is cited for. */
public record Display(View view, Message announcement, List<Named> named) {
  public Display {
    named = List.copyOf(named);
  }
}
