package forwardpass.trainer.run;

import forwardpass.engine.format.Decimal;
import forwardpass.trainer.data.DataException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/**
 * The metrics of a run as a CSV file, one line a {@link Metric}. Lines are appended, so a kill can
 * cut the last one short; whoever opens the file again drops it, and every line of steps that the
 * checkpoint has not seen.
 */
public final class MetricsLog {
  private static final String HEADER =
      "step,tokens,epochs,loss,validation_loss,learning_rate,gradient_norm,tokens_per_second,seconds";

  private final Path file;
  private final List<Metric> metrics;

  private MetricsLog(Path file, List<Metric> metrics) {
    this.file = file;
    this.metrics = metrics;
  }

  /** Goes on with a file, keeping the lines up to a step; a new one if there is none. */
  public static MetricsLog resume(Path file, int upToStep) {
    List<Metric> kept = new ArrayList<>();
    for (Metric metric : Files.isRegularFile(file) ? read(file) : List.<Metric>of()) {
      if (metric.step() <= upToStep) {
        kept.add(metric);
      }
    }
    StringBuilder text = new StringBuilder(HEADER).append('\n');
    kept.forEach(metric -> text.append(line(metric)));
    AtomicFiles.write(file, text.toString());
    return new MetricsLog(file, kept);
  }

  /** All lines that are whole. */
  public static List<Metric> read(Path file) {
    try {
      String text = Files.readString(file);
      List<Metric> metrics = new ArrayList<>();
      int from = text.indexOf('\n') + 1;
      if (!text.startsWith(HEADER + "\n")) {
        throw new DataException(file + ": its first line is not '" + HEADER + "'");
      }
      for (int end; (end = text.indexOf('\n', from)) >= 0; from = end + 1) {
        metrics.add(parse(text.substring(from, end), file));
      }
      return metrics;
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** The lines so far. */
  public List<Metric> metrics() {
    return List.copyOf(metrics);
  }

  /** Appends a line. */
  public void add(Metric metric) {
    metrics.add(metric);
    try {
      Files.write(file, line(metric).getBytes(StandardCharsets.UTF_8), StandardOpenOption.APPEND);
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }

  private static String line(Metric metric) {
    return metric.step()
        + ","
        + metric.tokens()
        + ","
        + decimals(metric.epochs(), 4)
        + ","
        + decimals(metric.loss(), 5)
        + ","
        + (Double.isNaN(metric.validationLoss()) ? "" : decimals(metric.validationLoss(), 5))
        + ","
        + Double.toString(metric.learningRate())
        + ","
        + decimals(metric.gradientNorm(), 4)
        + ","
        + decimals(metric.tokensPerSecond(), 0)
        + ","
        + decimals(metric.seconds(), 2)
        + "\n";
  }

  private static String decimals(double number, int count) {
    return Decimal.fixed(number, count).replace(Decimal.MINUS_SIGN, '-');
  }

  private static Metric parse(String line, Path file) {
    String[] cells = line.split(",", -1);
    try {
      return new Metric(
          Integer.parseInt(cells[0]),
          Long.parseLong(cells[1]),
          Double.parseDouble(cells[2]),
          Double.parseDouble(cells[3]),
          cells[4].isEmpty() ? Double.NaN : Double.parseDouble(cells[4]),
          Double.parseDouble(cells[5]),
          Double.parseDouble(cells[6]),
          Double.parseDouble(cells[7]),
          Double.parseDouble(cells[8]));
    } catch (NumberFormatException | ArrayIndexOutOfBoundsException malformed) {
      throw new DataException(file + ": the line '" + line + "' can't be read", malformed);
    }
  }
}
