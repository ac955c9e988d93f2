package forwardpass.client.page;

import forwardpass.client.command.Commands;
import forwardpass.client.control.ControlHost;
import forwardpass.client.control.Drags;
import forwardpass.client.control.Fields;
import forwardpass.client.control.Points;
import forwardpass.client.dom.DomElement;
import forwardpass.client.dom.EventHandler;
import forwardpass.client.dom.Host;
import forwardpass.lessons.frame.Settings;
import forwardpass.lessons.lesson.Command;
import forwardpass.lessons.lesson.Event;
import forwardpass.lessons.lesson.Lesson;
import forwardpass.lessons.lesson.Session;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.parameter.Query;
import forwardpass.lessons.words.Words;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A lesson that lives in a page: events come in, the session answers, the view follows. */
final class LiveLesson implements ControlHost {
  private final DomElement root;
  private final String anchor;
  private final Page page;
  private final Guard guard;
  private final Session<?> session;
  private final Parameters base; // as printed; what "reset" returns to
  private final Words words;
  private final LessonDom screen;
  private final Fields fields;
  private final Commands commands;
  private final Announcer announcer;
  private final LessonMemory memory;
  private @Nullable Runnable nextFrame;

  LiveLesson(DomElement root, DomElement view, Lesson<?> lesson, Page page, Guard guard) {
    this.root = root;
    this.page = page;
    this.guard = guard;
    this.anchor = attribute("id");
    this.words = page.words().scoped(lesson.id());
    this.base = Settings.apply(Parameters.initial(lesson.parameters()), attribute("data-settings"));
    this.session = Session.start(lesson, base, root.getAttribute("data-prepared"));
    this.screen = new LessonDom(page.document(), view, session.view(words));
    this.fields = new Fields(root, this, words, page.document());
    this.commands = new Commands(page.jobs(), event -> guard.run(() -> happen(event)));
    this.announcer = new Announcer(root, () -> words.plain(session.announcement()), guard);
    this.memory = LessonMemory.open(anchor, lesson.remembersEvents());
  }

  private String attribute(String name) {
    String value = root.getAttribute(name);
    return value == null ? "" : value;
  }

  /** Takes up what an address or an earlier visit says, and listens from then on. */
  void begin() {
    fields.showAll(base); // a browser may have kept what was typed before a reload
    Parameters wanted = Query.apply(anchor, base, page.address());
    if (wanted.equals(base)) {
      recall();
    } else {
      set(wanted);
    }
    fields.listen();
    new Drags(this).listen();
    new Points(this).listen();
    new ButtonEvents(root, this).listen();
    new Answers(this).listen();
    announcer.forget(); // what happened so far was no one's doing
    root.setAttribute("data-state", commands.isBusy() ? "busy" : "live");
    JitWarmUp.of(session, words, screen.place(), page.document());
  }

  /** Nothing more is to be heard of what it has begun. */
  void stop() {
    commands.cancelAll();
    announcer.forget();
  }

  /** A broken memory is forgotten; the lesson then begins as printed. */
  private void recall() {
    Host.attempt(
        () -> {
          memory.replay(new Replay(session, screen, words));
          screen.show(session.view(words));
        },
        reason -> {
          memory.forget();
          session.restart(base);
        });
    screen.show(session.view(words));
    fields.showAll(session.parameters());
    memory.eachDraft(fields::showDraft);
  }

  @Override
  public Parameters parameters() {
    return session.parameters();
  }

  @Override
  public void set(Parameters changed) {
    Parameters before = session.parameters();
    if (changed.equals(before)) {
      return;
    }
    List<Command> asked = session.set(changed);
    memory.set(before, changed, base);
    after(before, asked);
  }

  /** Lets the lesson answer an event, and shows what follows. */
  void happen(Event event) {
    Parameters before = session.parameters();
    memory.happened(event);
    after(before, session.dispatch(event));
  }

  private void after(Parameters before, List<Command> asked) {
    screen.show(session.view(words));
    fields.follow(before, session.parameters());
    commands.run(asked);
    root.setAttribute("data-state", commands.isBusy() ? "busy" : "live");
    announcer.changed();
  }

  void reset() {
    commands.cancelAll();
    memory.forget();
    session.restart(base);
    screen.show(session.view(words));
    fields.showAll(base);
    root.setAttribute("data-state", "live");
    announcer.changed();
  }

  void share() {
    Sharing.share(anchor, shared(), this::tell);
  }

  private List<Query.Setting> shared() {
    return new ArrayList<>(Query.settings(anchor, base, session.parameters()));
  }

  private void tell(String key) {
    DomElement place = root.querySelector(".lesson-shared");
    if (place != null) {
      place.setTextContent(words.plain(key));
    }
  }

  @Override
  public void draft(String parameter, String text, boolean isInvalid) {
    memory.draft(parameter, text, isInvalid);
  }

  @Override
  public void on(String type, EventHandler handler) {
    root.addEventListener(type, event -> guard.run(() -> handler.handle(event)));
  }

  @Override
  public void beforeNextFrame(Runnable action) {
    boolean isAsked = nextFrame != null;
    nextFrame = action;
    if (!isAsked) {
      Host.nextFrame(() -> guard.run(this::runFrame));
    }
  }

  private void runFrame() {
    Runnable action = nextFrame;
    nextFrame = null;
    if (action != null) {
      action.run();
    }
  }
}
