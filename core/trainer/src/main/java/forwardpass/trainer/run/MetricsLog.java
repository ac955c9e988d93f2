package forwardpass.trainer.run;

import forwardpass.engine.format.Decimal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The metrics of a run as a CSV file, one line a {@link Metric}. Lines are appended, so a kill can
 * cut the last one short; whoever opens the file again drops it, every line of steps that the
 * checkpoint has not seen, and every line that something has damaged.
 */
public final class MetricsLog {
  private static final String HEADER =
      "step,tokens,epochs,loss,validation_loss,learning_rate,gradient_norm,tokens_per_second,seconds";

  private static final int COLUMNS = 9;

  private final Path file;
  private final List<Metric> metrics;

  private MetricsLog(Path file, List<Metric> metrics) {
    this.file = file;
    this.metrics = metrics;
  }

  /**
   * Goes on with a file, keeping the lines up to a step; a new one if there is none.
   *
   * @param warn hears of lines that can't be read, which are left out
   */
  public static MetricsLog resume(Path file, int upToStep, Consumer<String> warn) {
    List<Metric> kept = new ArrayList<>();
    for (Metric metric : Files.isRegularFile(file) ? read(file, warn) : List.<Metric>of()) {
      if (metric.step() <= upToStep) {
        kept.add(metric);
      }
    }
    StringBuilder text = new StringBuilder(HEADER).append('\n');
    kept.forEach(metric -> text.append(line(metric)));
    AtomicFiles.write(file, text.toString());
    return new MetricsLog(file, kept);
  }

  /**
   * All lines that are whole and can be read.
   *
   * @param warn hears of the others, but for a last one that was cut short
   */
  public static List<Metric> read(Path file, Consumer<String> warn) {
    try {
      String text =
          new String(Files.readAllBytes(file), StandardCharsets.UTF_8).replace("\r\n", "\n");
      List<Metric> metrics = new ArrayList<>();
      int from = text.indexOf('\n') + 1;
      if (!text.isEmpty() && !text.startsWith(HEADER + "\n")) {
        warn.accept(file + ": its first line is not '" + HEADER + "'");
        from = 0;
      }
      for (int end; (end = text.indexOf('\n', from)) >= 0; from = end + 1) {
        Metric metric = parse(text.substring(from, end));
        if (metric != null) {
          metrics.add(metric);
        } else {
          warn.accept(file + ": the line '" + text.substring(from, end) + "' can't be read");
        }
      }
      return metrics;
    } catch (IOException unreadable) {
      throw new UncheckedIOException(file + ": it can't be read: " + unreadable, unreadable);
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
      throw new UncheckedIOException(file + ": it can't be written: " + unwritable, unwritable);
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

  private static @Nullable Metric parse(String line) {
    String[] cells = line.split(",", -1);
    if (cells.length != COLUMNS) {
      return null;
    }
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
    } catch (NumberFormatException malformed) {
      return null;
    }
  }
}
