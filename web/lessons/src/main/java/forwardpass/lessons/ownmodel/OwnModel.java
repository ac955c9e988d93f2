package forwardpass.lessons.ownmodel;

import forwardpass.lessons.lesson.Event;
import forwardpass.lessons.lesson.StatefulFigure;
import forwardpass.lessons.lesson.Update;
import forwardpass.lessons.panel.Panel;
import forwardpass.lessons.panel.PanelLesson;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.work.Job;
import java.util.List;

/**
 * A field for the files of a model, which is opened as soon as they are chosen, and what is found
 * in them. Nothing of it is kept: the page may not open a file again that it was not given again.
 */
public final class OwnModel extends StatefulFigure<OwnFiles> implements PanelLesson<OwnFiles> {
  static final String FILES = "files";

  public OwnModel() {
    super("own-model", null);
  }

  @Override
  public OwnFiles init(Parameters parameters) {
    return OwnFiles.NONE;
  }

  @Override
  public Update<OwnFiles> update(Parameters parameters, OwnFiles state, Event event) {
    if (event instanceof Event.Answered answered && answered.field().equals(FILES)) {
      return chosen(parameters, new OwnFiles(state.job(), answered.text(), null));
    } else if (event instanceof Event.Pressed pressed && pressed.action().equals("stop")) {
      OwnFiles stopped = state.found() == null ? new OwnFiles(state.job(), "", null) : state;
      return Update.of(parameters, stopped.with(state.job().atRest()), state.job().cancel());
    } else if (state.job().hears(event)) {
      OwnFiles now = state.with(state.job().after(event));
      return event instanceof Event.Reported reported
          ? Update.of(parameters, now.with(OpenReport.CODEC.decode(reported.message())))
          : Update.of(
              parameters, event instanceof Event.Failed ? now.with((OpenReport) null) : now);
    }
    return Update.of(parameters, state);
  }

  private static Update<OwnFiles> chosen(Parameters parameters, OwnFiles state) {
    if (state.files().isEmpty()) {
      return Update.of(parameters, OwnFiles.NONE.with(state.job().atRest()), state.job().cancel());
    }
    OwnFiles begun = state.with(state.job().started());
    Job job = new Job(OpenTask.NAME, state.choice());
    return Update.of(parameters, begun, state.job().cancel(), begun.job().begin(job));
  }

  @Override
  public List<Event.Answered> answers(OwnFiles state) {
    return List.of(new Event.Answered(FILES, state.chosen()));
  }

  @Override
  public Panel panel(Parameters parameters, OwnFiles state) {
    return new OwnView(state).panel();
  }
}
