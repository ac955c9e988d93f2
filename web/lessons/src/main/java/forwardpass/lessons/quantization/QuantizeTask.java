package forwardpass.lessons.quantization;

import forwardpass.lessons.bookmodel.BookModel;
import forwardpass.lessons.bookmodel.ModelContext;
import forwardpass.lessons.work.BookModelTask;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Measures a mix of formats: the loss on some stories of float32, of the mix and of each kind
 * alone, a slice a story; then where the mix first writes another token, and how far each kind
 * alone moves the two.
 */
public final class QuantizeTask extends BookModelTask {
  public static final String NAME = "inference-quantization";
  private static final int PROMPT = 24;

  private final Mix mix;
  private final List<Double> losses = new ArrayList<>();
  private final List<Double> gaps = new ArrayList<>();
  private final List<String> pieces = new ArrayList<>();
  private double sum; // of the stories that the present model has read
  private int story;
  private int same = -1;
  private int[] plain = {}; // what float32 writes
  private int[] other = {}; // what the mix writes
  private @Nullable MixedModel model;

  /** The input is a mix. */
  public QuantizeTask(String input) {
    mix = Mix.read(input);
  }

  @Override
  protected @Nullable String first(BookModel book) {
    return null;
  }

  private Mix stage(int stage) {
    return stage == 0
        ? Mix.all(Mix.format(0))
        : stage == 1 ? mix : mix.only(List.of(Kind.values()).get(stage - 2));
  }

  @Override
  protected String next(ModelContext reading) {
    BookModel book = reading.model();
    int stage = losses.size();
    MixedModel present = model;
    if (present == null) {
      present = new MixedModel(book, stage(stage));
      model = present;
    } else if (story < MixedModel.STORIES) {
      sum += present.loss(story++);
    } else {
      write(book, present, stage);
      losses.add(sum / MixedModel.STORIES);
      present.free();
      model = null;
      sum = 0;
      story = 0;
    }
    return Report.CODEC.encode(new Report(mix.text(), losses, same, pieces, gaps));
  }

  private void write(BookModel book, MixedModel present, int stage) {
    int[] beginning = Arrays.copyOf(MixedModel.story(book, 0), PROMPT);
    if (stage == 0) {
      plain = present.written(beginning, Report.WRITTEN);
      return;
    } else if (stage == 1) {
      other = present.written(beginning, Report.WRITTEN);
      part(book);
      if (same >= 0) {
        MixedModel float32 = new MixedModel(book, stage(0));
        gaps.add(gap(float32));
        float32.free();
      }
    }
    if (same >= 0) {
      gaps.add(gap(present));
    }
  }

  /** Where the two texts part. */
  private void part(BookModel book) {
    int at = PROMPT;
    while (at < plain.length && plain[at] == other[at]) {
      at++;
    }
    if (at == plain.length) {
      return;
    }
    same = at - PROMPT;
    StringBuilder before = new StringBuilder();
    for (int i = Math.max(1, at - 8); i < at; i++) {
      before.append(book.piece(plain[i]));
    }
    pieces.add(before.toString());
    pieces.add(book.piece(plain[at]));
    pieces.add(book.piece(other[at]));
  }

  private double gap(MixedModel present) {
    int at = PROMPT + same;
    float[] logits = present.logits(Arrays.copyOf(plain, at));
    return (double) logits[plain[at]] - logits[other[at]];
  }

  @Override
  public boolean isDone() {
    return losses.size() == Report.STAGES;
  }
}
