package forwardpass.engine.jmh;

import forwardpass.engine.tokenizer.Tokenizer;
import forwardpass.engine.tokenizer.Tokens;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Encoding the engine's own source with cl100k_base. Every invocation has a fresh tokenizer, since
 * a tokenizer remembers the pieces that it has met.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 10)
@Measurement(iterations = 15)
public class EncodeBenchmark {
  private static final String RANKS = "/com/knuddels/jtokkit/cl100k_base.tiktoken";

  private byte[] ranks;
  private String text = "";
  private Tokenizer tokenizer;

  /** Reads the text; prints how long it is. */
  @Setup(Level.Trial)
  public void read() throws IOException {
    try (InputStream in = EncodeBenchmark.class.getResourceAsStream(RANKS)) {
      ranks = in.readAllBytes();
    }
    try (Stream<Path> files = Files.walk(Path.of(System.getProperty("bench.text")))) {
      List<Path> sources =
          files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
      text = sources.stream().map(EncodeBenchmark::content).collect(Collectors.joining("\n"));
    }
    System.out.println("text: " + text.getBytes(StandardCharsets.UTF_8).length + " bytes");
  }

  private static String content(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A tokenizer that has met nothing. */
  @Setup(Level.Invocation)
  public void forget() {
    tokenizer = Tokenizer.cl100kBase(ranks);
  }

  /** The whole text. */
  @Benchmark
  public Tokens encode() {
    return tokenizer.encodeOrdinary(text);
  }
}
