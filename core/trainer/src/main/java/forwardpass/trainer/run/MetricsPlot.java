package forwardpass.trainer.run;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import forwardpass.engine.format.Decimal;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** The curves of a run, drawn by uPlot, as one HTML file that needs nothing else. */
final class MetricsPlot {
  private static final String UPLOT = "/META-INF/resources/webjars/uplot/1.6.30/dist/uPlot.";
  private static final JsonMapper MAPPER = new JsonMapper();

  private MetricsPlot() {}

  static String html(List<Metric> metrics, RunConfig config) {
    return resource("plot.html")
        .replace("{{uplot.css}}", resource(UPLOT + "min.css"))
        .replace("{{about}}", about(config))
        .replace("{{table}}", metrics.isEmpty() ? "Nothing was measured yet." : table(metrics))
        .replace("{{data}}", data(metrics))
        .replace("{{uplot.js}}", resource(UPLOT + "iife.min.js"));
  }

  private static String about(RunConfig config) {
    return escape(config.text())
        + "; "
        + grouped(config.model().config().parameterCount())
        + " parameters; batches of "
        + config.settings().batchSize()
        + " × "
        + config.settings().length()
        + " tokens.";
  }

  /** uPlot's columns: steps, training losses, validation losses; null where none was measured. */
  private static String data(List<Metric> metrics) {
    ArrayNode columns = MAPPER.createArrayNode();
    ArrayNode steps = columns.addArray();
    ArrayNode training = columns.addArray();
    ArrayNode validation = columns.addArray();
    for (Metric metric : metrics) {
      steps.add(metric.step());
      add(metric.loss(), training);
      add(metric.validationLoss(), validation);
    }
    return columns.toString();
  }

  /** JSON has no word for what is not finite; the curve has a gap there. */
  private static void add(double loss, ArrayNode column) {
    if (Double.isFinite(loss)) {
      column.add(loss);
    } else {
      column.addNull();
    }
  }

  private static String table(List<Metric> metrics) {
    StringBuilder html = new StringBuilder("<table><thead><tr>");
    for (String head : List.of("step", "tokens", "epochs", "loss", "validation", "tokens/s")) {
      html.append("<th scope=\"col\">").append(head).append("</th>");
    }
    html.append("</tr></thead><tbody>\n");
    for (Metric metric : metrics) {
      if (!Double.isNaN(metric.validationLoss())) {
        html.append("<tr>");
        cell(html, grouped(metric.step()));
        cell(html, grouped(metric.tokens()));
        cell(html, Decimal.fixed(metric.epochs(), 2));
        cell(html, Decimal.fixed(metric.loss(), 4));
        cell(html, Decimal.fixed(metric.validationLoss(), 4));
        cell(html, grouped(Math.round(metric.tokensPerSecond())));
        html.append("</tr>\n");
      }
    }
    return html.append("</tbody></table>").toString();
  }

  private static void cell(StringBuilder html, String text) {
    html.append("<td>").append(text).append("</td>");
  }

  private static String resource(String name) {
    try (InputStream in = MetricsPlot.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("plot: " + name + " is not on the class path");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String grouped(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
