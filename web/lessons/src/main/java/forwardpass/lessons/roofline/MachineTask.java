package forwardpass.lessons.roofline;

import forwardpass.engine.tensor.Backend;
import forwardpass.engine.tensor.PackedMatrix;
import forwardpass.engine.tensor.Scope;
import forwardpass.engine.tensor.Shape;
import forwardpass.engine.tensor.Tensor;
import forwardpass.lessons.bookmodel.BookModel;
import forwardpass.lessons.bookmodel.ModelContext;
import forwardpass.lessons.work.BookModelTask;
import org.jspecify.annotations.Nullable;

/**
 * Measures the machine that it runs on, by the backend that the model uses: a product of large
 * square matrices for its peak, of one row with a matrix beyond the caches for its memory, and the
 * book's model in both phases. Each is the best of some rounds.
 */
public final class MachineTask extends BookModelTask {
  public static final String NAME = "inference-machine";
  static final int PROMPT = 128;
  private static final int SQUARE = 384;
  private static final int ROWS = 2048; // 2,048 × 4,096 floats are 32 MB
  private static final int COLUMNS = 4096;
  private static final int ROUNDS = 6;

  private final double[] best = new double[4]; // operations a nanosecond, or bytes
  private int slice;

  @Override
  protected @Nullable String first(BookModel model) {
    return null;
  }

  @Override
  protected String next(ModelContext reading) {
    int what = slice / ROUNDS;
    Backend backend = reading.model().backend();
    double rate =
        switch (what) {
          case 0 -> 2.0 * SQUARE * SQUARE * SQUARE / product(backend, SQUARE, SQUARE, SQUARE);
          case 1 -> 4.0 * ROWS * COLUMNS / product(backend, 1, ROWS, COLUMNS);
          case 2 -> decode(reading);
          default -> prefill(reading);
        };
    best[what] = Math.max(best[what], rate);
    slice++;
    boolean[] seen = new boolean[4];
    for (int i = 0; i < 4; i++) {
      seen[i] = slice >= (i + 1) * ROUNDS;
    }
    return Measured.CODEC.encode(
        new Measured(
            seen[0] ? best[0] : 0,
            seen[1] ? best[1] : 0,
            seen[2] ? best[2] : 0,
            seen[3] ? best[3] : 0));
  }

  private static double nanos(long start) {
    return Math.max(1, System.nanoTime() - start);
  }

  /** The nanoseconds of a product of so many rows with a matrix, which is packed anew for it. */
  @SuppressWarnings("try") // the scope is there to be closed
  private static double product(Backend backend, int rows, int inputs, int outputs) {
    try (Scope scope = backend.scope()) {
      PackedMatrix matrix = backend.pack(backend.full(Shape.of(inputs, outputs), 0.5f), false);
      Tensor x = backend.full(Shape.of(rows, inputs), 0.25f);
      long start = System.nanoTime();
      backend.matmul(x, matrix);
      return nanos(start);
    }
  }

  private static double decode(ModelContext reading) {
    reading.restart();
    reading.read(new int[PROMPT]);
    long start = System.nanoTime();
    reading.read(0);
    return BookCost.decode(PROMPT + 1).flops() / nanos(start);
  }

  private static double prefill(ModelContext reading) {
    reading.restart();
    long start = System.nanoTime();
    reading.read(new int[PROMPT]);
    return BookCost.prefill(PROMPT).flops() / nanos(start);
  }

  @Override
  public boolean isDone() {
    return slice == 4 * ROUNDS;
  }
}
