package forwardpass.client.page;

import forwardpass.client.dom.Host;
import forwardpass.client.dom.PairSink;
import forwardpass.client.memory.Memento;
import forwardpass.client.memory.Memento.Kind;
import forwardpass.lessons.lesson.Event;
import forwardpass.lessons.parameter.Parameter;
import forwardpass.lessons.parameter.Parameters;

/**
 * A lesson's memory between visits. Most lessons remember their parameters; one whose state does
 * not follow from them (an exercise) remembers what happened, and lets it happen again.
 */
final class LessonMemory {
  private final String name;
  private final boolean keepsEvents;
  private final Memento memento;

  private LessonMemory(String name, boolean keepsEvents, Memento memento) {
    this.name = name;
    this.keepsEvents = keepsEvents;
    this.memento = memento;
  }

  static LessonMemory open(String name, boolean keepsEvents) {
    return new LessonMemory(name, keepsEvents, Memento.read(Host.recall(name)));
  }

  /** The parameters that changed; one that is as printed again need not be remembered. */
  void set(Parameters before, Parameters now, Parameters base) {
    for (Parameter<?> parameter : now.declared()) {
      String id = parameter.id();
      String text = now.text(id);
      if (text.equals(before.text(id))) {
        continue;
      }
      if (keepsEvents) {
        memento.add(Kind.SET, id, text);
      } else if (text.equals(base.text(id))) {
        memento.drop(Kind.SET, id);
      } else {
        memento.put(Kind.SET, id, text);
      }
    }
    save();
  }

  void happened(Event event) {
    if (!keepsEvents) {
      return;
    }
    if (event instanceof Event.Pressed pressed) {
      memento.add(Kind.PRESSED, pressed.action(), "");
      save();
    } else if (event instanceof Event.Answered answered) {
      memento.add(Kind.ANSWERED, answered.field(), answered.text());
      save();
    }
  }

  void draft(String parameter, String text, boolean isInvalid) {
    if (isInvalid) {
      memento.put(Kind.DRAFT, parameter, text);
    } else {
      memento.drop(Kind.DRAFT, parameter);
    }
    save();
  }

  void forget() {
    memento.clear();
    save();
  }

  private void save() {
    Host.remember(name, memento.isEmpty() ? null : memento.print());
  }

  void replay(Replay replay) {
    for (Memento.Entry entry : memento.entries()) {
      switch (entry.kind()) {
        case SET -> replay.set(entry.name(), entry.text());
        case PRESSED -> replay.press(entry.name());
        case ANSWERED -> replay.answer(entry.name(), entry.text());
        case DRAFT -> {}
      }
    }
  }

  void eachDraft(PairSink sink) {
    for (Memento.Entry entry : memento.entries()) {
      if (entry.kind() == Kind.DRAFT) {
        sink.accept(entry.name(), entry.text());
      }
    }
  }
}
