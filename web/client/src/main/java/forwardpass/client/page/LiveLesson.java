package forwardpass.client.page;

import forwardpass.client.command.Commands;
import forwardpass.client.control.ControlHost;
import forwardpass.client.control.Drags;
import forwardpass.client.control.Fields;
import forwardpass.client.control.Points;
import forwardpass.client.control.SignKeys;
import forwardpass.client.dom.DomElement;
import forwardpass.client.dom.EventHandler;
import forwardpass.client.dom.Host;
import forwardpass.lessons.frame.Settings;
import forwardpass.lessons.lesson.Command;
import forwardpass.lessons.lesson.Event;
import forwardpass.lessons.lesson.Lesson;
import forwardpass.lessons.lesson.Session;
import forwardpass.lessons.lesson.Snapshot;
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
  private final Host host;
  private final Guard guard;
  private final Session<?> session;
  private final Parameters base; // as printed; what "reset" returns to
  private final Parameters wanted; // as printed, with what the address sets
  private final Words words;
  private final LessonDom screen;
  private final Sentences sentences;
  private final Fields fields;
  private final Commands commands;
  private final Announcer announcer;
  private final LessonMemory memory;
  private final ResetUndo undo;
  private final List<Query.Setting> drafts = new ArrayList<>();
  private @Nullable Runnable nextFrame;

  LiveLesson(DomElement root, DomElement view, Lesson<?> lesson, Page page, Guard guard) {
    this.root = root;
    this.page = page;
    this.host = page.host();
    this.guard = guard;
    this.anchor = attribute("id");
    this.words = page.words(lesson.id());
    this.base = Settings.apply(Parameters.initial(lesson.parameters()), attribute("data-settings"));
    this.wanted = page.address().apply(anchor, base);
    this.session = Session.start(lesson, base, root.getAttribute("data-prepared"));
    this.screen = new LessonDom(host, view, session.view(words));
    this.sentences = new Sentences(host, anchor, session.named(), words);
    this.fields = new Fields(root, this, words, page.document());
    this.commands = new Commands(host, page.jobs(), event -> guard.run(() -> happen(event)));
    this.announcer = new Announcer(host, root, () -> words.plain(session.announcement()), guard);
    this.undo = new ResetUndo(root, host);
    this.memory = LessonMemory.open(host, LessonMemory.name(anchor, Query.settings(base, wanted)));
  }

  private String attribute(String name) {
    String value = root.getAttribute(name);
    return value == null ? "" : value;
  }

  /** Takes up what an address, an earlier visit and early typing say, and listens from then on. */
  void begin() {
    EarlyInput early = new EarlyInput(fields, base, screen.place(), session.answers());
    begins();
    memory.beginsAs(session.snapshot(base, List.of()));
    Snapshot kept = memory.recall();
    if (kept != null && !takesUp(kept)) {
      memory.putAside();
    }
    draw();
    takeAnswers(early);
    showAll(early.texts());
    listen();
    announcer.forget(); // what happened so far was no one's doing
    JitWarmUp.of(session, words, screen.place(), host);
  }

  private void begins() {
    session.restart(base);
    commands.run(session.set(wanted));
  }

  /** A snapshot that breaks the lesson is not taken up; the lesson then begins as printed. */
  private boolean takesUp(Snapshot kept) {
    boolean[] isTaken = {false};
    host.attempt(
        () -> {
          isTaken[0] = session.restore(base, kept);
          session.view(words);
          session.named();
        },
        reason -> isTaken[0] = false);
    if (!isTaken[0]) {
      begins();
      return false;
    }
    commands.cancelAll(); // what the beginning has asked for
    commands.run(session.dispatch(new Event.Restored()));
    drafts.clear();
    drafts.addAll(kept.drafts());
    return true;
  }

  /** Shows everything as it stands, whatever was shown before, but for what was just typed. */
  private void showAll(List<Query.Setting> typed) {
    draw();
    screen.fillAnswers(session.answers());
    fields.showAll(session.parameters(), typed);
    for (Query.Setting draft : List.copyOf(drafts)) {
      fields.showDraft(draft.name(), draft.text());
    }
    for (Query.Setting text : typed) {
      fields.showDraft(text.name(), text.text());
    }
    root.setAttribute("data-state", commands.isBusy() ? "busy" : "live");
  }

  /** What the reader typed before all this began is their last word. */
  private void takeAnswers(EarlyInput early) {
    for (DomElement field : early.answers()) {
      String name = LessonDom.answerName(field);
      String text = field.getValue();
      if (!text.equals(LessonDom.answer(name, session.answers()))) {
        if (!field.isIsConnected()) { // it answers the printed problem, not the kept one
          memory.putAside();
          commands.run(session.set(base));
        }
        commands.run(session.dispatch(new Event.Answered(name, text)));
        keep();
      }
    }
  }

  /** The view, and what the text says of it. */
  private void draw() {
    screen.show(session.view(words));
    if (!sentences.isEmpty()) {
      sentences.show(session.named());
      page.pointing().show();
    }
  }

  private void listen() {
    fields.listen();
    new Drags(this).listen();
    new Points(this).listen();
    new SignKeys(this, page.document()).listen();
    new ButtonEvents(root, this).listen();
    new Answers(this).listen();
    memory.whenKeptElsewhere(text -> guard.run(() -> keptElsewhere(text)));
  }

  /** Another window has gone on with this lesson: so does this one, unless it is at work itself. */
  private void keptElsewhere(String text) {
    if (commands.isBusy()) {
      return;
    }
    Snapshot own = session.snapshot(base, drafts);
    Snapshot kept = text.isEmpty() ? null : Snapshot.read(text);
    if (text.isEmpty()) {
      drafts.clear();
      begins();
    } else if (kept == null) {
      return; // of a newer book, perhaps
    } else if (!takesUp(kept)) {
      takesUp(own); // as if nothing had been heard
      return;
    }
    memory.saw(text);
    undo.withdraw();
    showAll(List.of());
  }

  /** Nothing more is to be heard of what it has begun. */
  void stop() {
    commands.cancelAll();
    announcer.forget();
    sentences.showPrinted();
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
    undo.withdraw();
    after(before, session.set(changed));
    keep();
  }

  /** Lets the lesson answer an event, and shows what follows. */
  void happen(Event event) {
    Parameters before = session.parameters();
    after(before, session.dispatch(event));
    boolean isReaders = event instanceof Event.Pressed || event instanceof Event.Answered;
    if (isReaders) {
      undo.withdraw();
    }
    if (isReaders || !commands.isBusy()) { // work under way is kept when it is done
      keep();
    }
  }

  private void after(Parameters before, List<Command> asked) {
    draw();
    screen.fillAnswers(session.answers());
    fields.follow(before, session.parameters());
    commands.run(asked);
    root.setAttribute("data-state", commands.isBusy() ? "busy" : "live");
    announcer.changed();
  }

  private void keep() {
    if (!memory.keep(session.snapshot(base, drafts)) && page.isFirstLoss()) {
      tell("tools.not-kept");
    }
  }

  void reset() {
    Snapshot before = session.snapshot(base, drafts);
    commands.cancelAll();
    drafts.clear();
    session.restart(base);
    showAll(List.of());
    keep();
    announcer.changed();
    if (!before.print().equals(session.snapshot(base, drafts).print())) {
      undo.offer(before);
    }
  }

  /**
   * Back to what was there before the reset: parameters, state, and what is not valid in fields.
   */
  void undoReset() {
    Snapshot before = undo.take();
    if (before != null && takesUp(before)) {
      showAll(List.of());
      keep();
      announcer.changed();
    }
  }

  void share() {
    List<Query.Setting> settings = Query.settings(base, session.parameters());
    boolean isShared =
        page.address()
            .share(
                anchor,
                Query.settings(anchor, base, session.parameters()),
                key -> tell(drafts.isEmpty() ? key : "tools.share-without-faults"));
    if (isShared) {
      memory.alsoUnder(LessonMemory.name(anchor, settings));
    }
  }

  private void tell(String key) {
    DomElement place = root.querySelector(".lesson-shared");
    if (place != null) {
      place.setTextContent(words.plain(key));
    }
  }

  @Override
  public void draft(String parameter, String text, boolean isInvalid) {
    boolean isOther = drafts.removeIf(draft -> draft.name().equals(parameter));
    if (isInvalid) {
      undo.withdraw();
      drafts.add(new Query.Setting(parameter, text));
    }
    if (isInvalid || isOther) { // a long text takes time to keep
      keep();
    }
  }

  @Override
  public void focus(DomElement element) {
    host.focus(element);
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
      host.nextFrame(() -> guard.run(this::runFrame));
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
