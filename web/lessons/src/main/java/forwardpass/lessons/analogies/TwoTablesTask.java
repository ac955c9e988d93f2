package forwardpass.lessons.analogies;

import forwardpass.engine.vectors.Neighbour;
import forwardpass.engine.vectors.WordVectors;
import forwardpass.lessons.bookmodel.BookModel;
import forwardpass.lessons.embeddings.Near;
import forwardpass.lessons.embeddings.RowsTask;
import forwardpass.lessons.embeddings.TokenNeighbours;
import forwardpass.lessons.work.Task;
import forwardpass.lessons.work.TaskContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Looks a word up in the model's table and among the word vectors. */
public final class TwoTablesTask implements Task {
  public static final String NAME = "embeddings-two-tables";
  private static final int NEAREST = 6;

  private final String word;
  private @Nullable TaskContext context;
  private @Nullable BookModel model;
  private boolean isDone;

  public TwoTablesTask(String word) {
    this.word = word;
  }

  @Override
  public List<String> files() {
    List<String> files = new ArrayList<>(BookModel.FILES);
    files.add(WordTable.ASSET);
    return files;
  }

  @Override
  public void begin(TaskContext place) {
    context = place;
  }

  @Override
  public @Nullable String advance() {
    TaskContext place = Objects.requireNonNull(context, "two tables: not begun");
    BookModel awake = model;
    if (awake == null) {
      model = place.model(); // enough for a slice
      return null;
    }
    isDone = true;
    WordVectors vectors = WordVectors.of(place.file(WordTable.ASSET));
    return TwoNeighbourhoods.CODEC.encode(neighbourhoods(word, awake, vectors));
  }

  static TwoNeighbourhoods neighbourhoods(String word, BookModel model, WordVectors vectors) {
    List<Integer> ids = model.tokens(" " + word);
    List<String> pieces = new ArrayList<>();
    for (int id : ids) {
      pieces.add(model.piece(id));
    }
    List<Near> tokens =
        ids.size() == 1
            ? RowsTask.nearest(model, TokenNeighbours.of(model), ids.get(0), NEAREST)
            : List.of();
    List<Near> words = new ArrayList<>();
    int index = WordTable.index(vectors, word);
    if (index >= 0) {
      for (Neighbour near : vectors.nearest(vectors.vector(index), NEAREST, index)) {
        words.add(Near.carried(near.word(), near.cosine()));
      }
    }
    return new TwoNeighbourhoods(word, pieces, tokens, words);
  }

  @Override
  public boolean isDone() {
    return isDone;
  }
}
