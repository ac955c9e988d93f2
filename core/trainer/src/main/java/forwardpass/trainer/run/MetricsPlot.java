package forwardpass.trainer.run;

import forwardpass.engine.format.Decimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/** The curves of a run as one HTML file that needs nothing else. */
final class MetricsPlot {
  private static final int WIDTH = 720;
  private static final int HEIGHT = 400;
  private static final int LEFT = 56;
  private static final int RIGHT = 96; // room for the curves' names
  private static final int TOP = 16;
  private static final int BOTTOM = 44;

  private static final String HEAD =
      """
      <!doctype html>
      <html lang="en"><head><meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>Training run</title>
      <style>
      :root { color-scheme: light dark; --ink: #1c1b1a; --soft: #6b6863; --line: #dedad2;
        --paper: #fffdf8; --train: #9a6a00; --valid: #1f5f8b; }
      @media (prefers-color-scheme: dark) { :root { --ink: #ece8df; --soft: #a29d94;
        --line: #3b3935; --paper: #171614; --train: #e0b050; --valid: #7fb8e0; } }
      body { font: 16px/1.5 system-ui, sans-serif; color: var(--ink); background: var(--paper);
        max-width: 46rem; margin: 2rem auto; padding: 0 1rem; }
      svg { width: 100%; height: auto; display: block; }
      svg text { font: 13px system-ui, sans-serif; fill: var(--soft); }
      .grid { stroke: var(--line); }
      .train { stroke: var(--train); fill: none; stroke-width: 1.5; }
      .valid { stroke: var(--valid); fill: none; stroke-width: 2; }
      .dot { fill: var(--valid); }
      svg .name-train { fill: var(--train); } svg .name-valid { fill: var(--valid); }
      table { border-collapse: collapse; } td, th { text-align: right; padding: .15rem .8rem .15rem 0;
        font-variant-numeric: tabular-nums; } th { font-weight: 600; color: var(--soft); }
      .wide { overflow-x: auto; margin-top: 1.5rem; }
      </style></head><body>
      """;

  private MetricsPlot() {}

  static String html(List<Metric> metrics, RunConfig config) {
    StringBuilder html = new StringBuilder(HEAD);
    html.append("<h1>Training run</h1>\n<p>")
        .append(escape(config.text()))
        .append("; ")
        .append(grouped(config.model().config().parameterCount()))
        .append(" parameters; batches of ")
        .append(config.settings().batchSize())
        .append(" × ")
        .append(config.settings().length())
        .append(" tokens.</p>\n");
    if (metrics.isEmpty()) {
      return html.append("<p>Nothing was measured yet.</p></body></html>\n").toString();
    }
    appendCurves(html, metrics);
    appendTable(html, metrics);
    return html.append("</body></html>\n").toString();
  }

  private static void appendCurves(StringBuilder html, List<Metric> metrics) {
    List<Metric> measured =
        metrics.stream().filter(metric -> !Double.isNaN(metric.validationLoss())).toList();
    double lowest = Double.POSITIVE_INFINITY;
    double highest = Double.NEGATIVE_INFINITY;
    for (Metric metric : metrics) {
      lowest = Math.min(lowest, metric.loss());
      highest = Math.max(highest, metric.loss());
    }
    for (Metric metric : measured) {
      lowest = Math.min(lowest, metric.validationLoss());
      highest = Math.max(highest, metric.validationLoss());
    }
    Metric last = metrics.get(metrics.size() - 1);
    Axis y = Axis.over(lowest, highest, HEIGHT - BOTTOM, TOP);
    Axis x = Axis.over(0, last.step(), LEFT, WIDTH - RIGHT);
    html.append("<svg viewBox=\"0 0 " + WIDTH + " " + HEIGHT + "\" role=\"img\"")
        .append(" aria-label=\"Loss in nats a token by step: training ")
        .append(Decimal.fixed(last.loss(), 3))
        .append(" at step ")
        .append(last.step())
        .append("\">\n");
    appendAxes(html, x, y);
    appendCurve(html, metrics, Metric::loss, x, y, "train");
    appendCurve(html, measured, Metric::validationLoss, x, y, "valid");
    for (Metric metric : measured) {
      html.append("<circle class=\"dot\" r=\"2.5\" cx=\"")
          .append(number(x.at(metric.step())))
          .append("\" cy=\"")
          .append(number(y.at(metric.validationLoss())))
          .append("\"/>\n");
    }
    appendNames(html, last, measured, x, y);
    html.append("</svg>\n");
  }

  private static void appendAxes(StringBuilder html, Axis x, Axis y) {
    for (double tick : y.ticks()) {
      String at = number(y.at(tick));
      html.append("<path class=\"grid\" d=\"M" + LEFT + " " + at + "H" + (WIDTH - RIGHT) + "\"/>");
      html.append("<text x=\"" + (LEFT - 8) + "\" y=\"" + at + "\" dy=\".35em\"")
          .append(" text-anchor=\"end\">" + y.label(tick) + "</text>\n");
    }
    for (double tick : x.ticks()) {
      html.append("<text x=\"" + number(x.at(tick)) + "\" y=\"" + (HEIGHT - BOTTOM + 20) + "\"")
          .append(" text-anchor=\"middle\">" + x.label(tick) + "</text>\n");
    }
    html.append("<text x=\"" + (LEFT + WIDTH - RIGHT) / 2 + "\" y=\"" + (HEIGHT - 4) + "\"")
        .append(" text-anchor=\"middle\">step</text>");
    html.append("<text transform=\"translate(14 " + (HEIGHT - BOTTOM + TOP) / 2 + ") rotate(-90)\"")
        .append(" text-anchor=\"middle\">loss, nats a token</text>\n");
  }

  private static void appendCurve(
      StringBuilder html,
      List<Metric> metrics,
      ToDoubleFunction<Metric> value,
      Axis x,
      Axis y,
      String name) {
    html.append("<path class=\"" + name + "\" d=\"");
    char command = 'M';
    for (Metric metric : metrics) {
      html.append(command)
          .append(number(x.at(metric.step())))
          .append(' ')
          .append(number(y.at(value.applyAsDouble(metric))));
      command = 'L';
    }
    html.append("\"/>\n");
  }

  /** The names at the curves' ends, kept apart from each other. */
  private static void appendNames(
      StringBuilder html, Metric last, List<Metric> measured, Axis x, Axis y) {
    double train = y.at(last.loss());
    double left = x.at(last.step()) + 8;
    html.append("<text class=\"name-train\" x=\"" + number(left) + "\" y=\"");
    if (measured.isEmpty()) {
      html.append(number(train) + "\" dy=\".35em\">training</text>\n");
      return;
    }
    double valid = y.at(measured.get(measured.size() - 1).validationLoss());
    double middle = (train + valid) / 2;
    boolean crowded = Math.abs(train - valid) < 16;
    double trainAt = crowded ? middle + (train >= valid ? 8 : -8) : train;
    double validAt = crowded ? middle + (train >= valid ? -8 : 8) : valid;
    html.append(number(trainAt) + "\" dy=\".35em\">training</text>\n");
    html.append("<text class=\"name-valid\" x=\"" + number(left) + "\" y=\"" + number(validAt))
        .append("\" dy=\".35em\">validation</text>\n");
  }

  private static void appendTable(StringBuilder html, List<Metric> metrics) {
    html.append("<div class=\"wide\"><table><thead><tr>");
    for (String head : List.of("step", "tokens", "epochs", "loss", "validation", "tokens/s")) {
      html.append("<th scope=\"col\">" + head + "</th>");
    }
    html.append("</tr></thead><tbody>\n");
    List<Metric> shown = new ArrayList<>();
    for (Metric metric : metrics) {
      if (!Double.isNaN(metric.validationLoss())) {
        shown.add(metric);
      }
    }
    for (Metric metric : shown) {
      html.append("<tr><td>" + grouped(metric.step()) + "</td><td>" + grouped(metric.tokens()))
          .append("</td><td>" + Decimal.fixed(metric.epochs(), 2))
          .append("</td><td>" + Decimal.fixed(metric.loss(), 4))
          .append("</td><td>" + Decimal.fixed(metric.validationLoss(), 4))
          .append("</td><td>" + grouped(Math.round(metric.tokensPerSecond())) + "</td></tr>\n");
    }
    html.append("</tbody></table></div>\n");
  }

  private static String grouped(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  private static String number(double x) {
    return Decimal.fixed(x, 1).replace(Decimal.MINUS_SIGN, '-');
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  /** A scale from numbers to places, its ends at round numbers. */
  private record Axis(double low, double high, double step, double from, double to) {

    static Axis over(double low, double high, double from, double to) {
      double span = high > low ? high - low : Math.max(1, Math.abs(high));
      double step = Math.pow(10, Math.floor(Math.log10(span / 5)));
      for (double factor : new double[] {1, 2, 5, 10}) {
        if (span / (step * factor) <= 6) {
          step *= factor;
          break;
        }
      }
      boolean fromZero = low == 0;
      double top = fromZero ? high : Math.ceil(high / step) * step;
      double bottom = Math.floor(low / step) * step;
      return new Axis(bottom, top > bottom ? top : bottom + step, step, from, to);
    }

    double at(double x) {
      return from + (x - low) / (high - low) * (to - from);
    }

    List<Double> ticks() {
      List<Double> ticks = new ArrayList<>();
      for (int k = 0; low + k * step <= high + step * 1e-6; k++) {
        ticks.add(low + k * step);
      }
      return ticks;
    }

    String label(double tick) {
      int decimals = step >= 1 ? 0 : (int) Math.ceil(-Math.log10(step) - 1e-9);
      return decimals == 0 ? grouped(Math.round(tick)) : Decimal.fixed(tick, decimals);
    }
  }
}
