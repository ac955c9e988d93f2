package forwardpass.client.page;

import forwardpass.client.dom.Document;
import forwardpass.client.dom.DomElement;
import forwardpass.client.dom.Host;
import forwardpass.lessons.lesson.Session;
import forwardpass.lessons.parameter.Parameter;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.parameter.Scalar;
import forwardpass.lessons.words.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * A lesson's first answers, given out of sight while the reader reads. A browser compiles code when
 * it is first called, and compiles it well when it was called often: the reader's own first events
 * need not wait for that. A second run of the lesson changes one number after the other by a step
 * and back, on a copy of the view that is in no document.
 */
final class JitWarmUp {
  private final Session<?> session;
  private final Words words;
  private final LessonDom screen;
  private final List<Parameters> turns = new ArrayList<>();
  private int turn;

  private JitWarmUp(Session<?> live, Words words, DomElement view, Document document) {
    this.session = Session.start(live.lesson(), live.parameters(), live.prepared());
    this.words = words;
    this.screen = new LessonDom(document, view, live.view(words));
    Parameters now = live.parameters();
    for (Parameter<?> parameter : now.declared()) {
      if (parameter instanceof Scalar<?> scalar) {
        String id = parameter.id();
        turns.add(now.withComponent(id, 0, now.component(id, 0) + scalar.step()));
        turns.add(now);
      }
    }
  }

  /** Rehearses what a lesson shows now, when the browser has nothing else to do. */
  static void of(Session<?> live, Words words, DomElement view, Document document) {
    if (!live.lesson().remembersEvents()) {
      Host.whenIdle(
          () -> {
            DomElement copy = (DomElement) view.cloneNode(true);
            Host.rehearse(new JitWarmUp(live, words, copy, document)::play);
          });
    }
  }

  private void play() {
    if (!turns.isEmpty()) {
      session.set(turns.get(turn++ % turns.size())); // what it asks the worker for is left undone
    }
    screen.show(session.view(words));
  }
}
