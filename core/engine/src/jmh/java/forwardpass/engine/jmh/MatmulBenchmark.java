package forwardpass.engine.jmh;

import forwardpass.engine.random.Rng;
import forwardpass.engine.tensor.ArrayBackend;
import forwardpass.engine.tensor.Backend;
import forwardpass.engine.tensor.PackedMatrix;
import forwardpass.engine.tensor.Shape;
import forwardpass.engine.tensor.Tensor;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Products on Java arrays, at the three shapes of the browser benchmark. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class MatmulBenchmark {
  /** m×k×n. */
  @Param({"256x256x256", "64x384x1536", "1x384x1536"})
  public String shape = "";

  private final Backend backend = new ArrayBackend();
  private Tensor x;
  private Tensor weights;
  private PackedMatrix packed;

  /** Makes operands of the shape. */
  @Setup
  public void prepare() {
    String[] sizes = shape.split("x");
    int k = Integer.parseInt(sizes[1]);
    x = random(Integer.parseInt(sizes[0]), k);
    weights = random(k, Integer.parseInt(sizes[2]));
    packed = backend.pack(weights, false);
  }

  private Tensor random(int rows, int columns) {
    Rng rng = Rng.seeded(1);
    float[] values = new float[rows * columns];
    for (int i = 0; i < values.length; i++) {
      values[i] = rng.nextFloat() - 0.5f;
    }
    return backend.tensor(Shape.of(rows, columns), values);
  }

  /** The right side as it is. */
  @Benchmark
  public Tensor plain() {
    return backend.matmul(x, weights);
  }

  /** The right side packed once. */
  @Benchmark
  public Tensor packed() {
    return backend.matmul(x, packed);
  }
}
