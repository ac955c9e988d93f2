package forwardpass.lessons.decoding;

import forwardpass.lessons.jobs.SentenceFigure;
import forwardpass.lessons.jobs.SentenceRow;
import forwardpass.lessons.jobs.SentenceState;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.parameter.TextParameter;
import forwardpass.lessons.view.Group;
import forwardpass.lessons.view.Say;
import forwardpass.lessons.view.View;
import java.util.ArrayList;
import java.util.List;

/**
 * A text that the model has read: something drawn of its tokens' costs, and the outcome in words.
 */
abstract class ScoredFigure extends SentenceFigure<Scored> {
  ScoredFigure(String id, TextParameter text) {
    super(id, Scored.CODEC, ScoreTask.NAME, text, text);
  }

  /** What is drawn of it. */
  abstract View drawn(Scored scored);

  @Override
  public final View view(Parameters parameters, SentenceState<Scored> state) {
    Scored scored = state.result();
    List<View> parts = new ArrayList<>();
    if (scored != null) {
      parts.add(drawn(scored));
    }
    int bytes = scored == null ? 0 : scored.fileBytes();
    parts.add(new SentenceRow(state, isBehind(parameters, state), bytes).view());
    if (scored != null) {
      parts.add(new Say("p", "verdict-line", outcome(parameters, scored)));
    }
    return Group.of("story-view", parts);
  }
}
