package forwardpass.lessons.analogies;

import forwardpass.engine.vectors.WordVectors;
import forwardpass.lessons.jobs.FetchFigure;
import forwardpass.lessons.jobs.Fetched;
import forwardpass.lessons.panel.Panel;
import forwardpass.lessons.panel.PanelLesson;
import forwardpass.lessons.parameter.Parameter;
import forwardpass.lessons.parameter.Parameters;

/** A figure about the book's word vectors, which are fetched when the reader asks for them. */
abstract class WordsFigure extends FetchFigure<WordVectors>
    implements PanelLesson<Fetched<WordVectors>> {
  WordsFigure(String id, Parameter<?>... parameters) {
    super(id, WordTable.ASSET, parameters);
  }

  /** What it shows of the vectors. */
  abstract Panel panel(Parameters parameters, WordVectors vectors);

  @Override
  protected final WordVectors read(byte[] file) {
    return WordVectors.of(file);
  }

  @Override
  public final Panel panel(Parameters parameters, Fetched<WordVectors> state) {
    WordVectors vectors = state.value();
    return vectors == null
        ? Panel.saying(waiting(state)).with(asking(state))
        : panel(parameters, vectors);
  }
}
