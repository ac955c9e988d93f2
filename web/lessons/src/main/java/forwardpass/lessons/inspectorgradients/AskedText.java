package forwardpass.lessons.inspectorgradients;

import forwardpass.engine.inspect.Backward;
import forwardpass.engine.inspect.Cell;
import forwardpass.engine.inspect.Nudge;
import forwardpass.engine.inspect.Objective;
import forwardpass.engine.inspect.Recording;
import forwardpass.lessons.bookmodel.BookModel;
import forwardpass.lessons.headmaps.ModelText;
import forwardpass.lessons.inspector.Guess;
import forwardpass.lessons.inspector.Guesses;
import forwardpass.lessons.plain.Blanks;
import java.util.List;

/** A text with a loss on it. */
record AskedText(ModelText text, Objective objective) {
  static AskedText of(BookModel model, Wanted wanted) {
    ModelText text = ModelText.of(model, wanted.text());
    return new AskedText(text, objective(text, wanted));
  }

  /** The loss that is wanted; a position beyond the text is its last that has a next token. */
  private static Objective objective(ModelText text, Wanted wanted) {
    int[] ids = text.tokens();
    if (wanted.kind().equals(Wanted.MEAN)) {
      return Objective.mean(ids);
    } else if (wanted.kind().equals(Wanted.POSITION)) {
      int position = Math.min(wanted.position(), ids.length - 2);
      return Objective.of(position, ids[position + 1]);
    }
    List<Integer> word = text.model().tokens(" " + Blanks.strip(wanted.next()));
    return Objective.of(ids.length - 1, word.get(0));
  }

  /** The way back from the loss; to be closed. */
  Backward back() {
    BookModel model = text.model();
    return Backward.of(model.backend(), model.widened().get(), objective, text.tokens());
  }

  Nudge nudge(Cell cell) {
    BookModel model = text.model();
    return new Nudge(model.backend(), model.widened().get(), objective, cell, text.tokens());
  }

  /** The last token that is asked for. */
  Guess target(Recording run) {
    int position = objective.from() + objective.count() - 1;
    int token = objective.target(position);
    float share = run.value(new Cell(Recording.PROBS, 0, position, token));
    return new Guesses(text.model()).of(token, share);
  }
}
