package forwardpass.trainer.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.json.JsonMapper;
import forwardpass.trainer.torch.Threads;
import forwardpass.trainer.train.TrainSettings;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class MetricsPlotTest {
  private static final RunConfig CONFIG =
      new RunConfig(
          new ModelShape(280, 16, 1, 2, 8),
          TrainSettings.of(1, 2, 16, 40),
          "<script>&.txt",
          new Machine("java", "cpu", "float32", Threads.ONE, 1),
          new Keeping(3, 4, 100, 1, false, 0));

  private static Metric metric(int step, double loss, double validation) {
    return new Metric(step, 32L * step, step / 10.0, loss, validation, 0.001, 1.0, 1234.4, step);
  }

  @Test
  void holdsEveryMeasurementAndGapsWhereThereIsNone() throws IOException {
    List<Metric> metrics =
        List.of(metric(10, 5.5, Double.NaN), metric(20, Double.NaN, 5.25), metric(30, 4, 4.5));
    String html = MetricsPlot.html(metrics, CONFIG);
    String open = "id=\"data\">";
    int from = html.indexOf(open) + open.length();
    String data = html.substring(from, html.indexOf("</script>", from));
    JsonMapper json = new JsonMapper();
    assertEquals(json.readTree("[[10,20,30],[5.5,null,4.0],[null,5.25,4.5]]"), json.readTree(data));
  }

  @Test
  void tabulatesWhereValidationWasMeasured() {
    String html =
        MetricsPlot.html(List.of(metric(10, 5.5, Double.NaN), metric(20, 5, 5.25)), CONFIG);
    assertTrue(
        html.contains(
            "<tr><td>20</td><td>640</td><td>2.00</td><td>5.0000</td><td>5.2500</td><td>1,234</td></tr>"));
    assertFalse(html.contains("<tr><td>10</td>"));
  }

  @Test
  void needsNothingElseAndShowsTheTextsNameAsText() {
    String html = MetricsPlot.html(List.of(metric(10, 5.5, 5)), CONFIG);
    assertTrue(html.contains("&lt;script&gt;&amp;.txt; "));
    assertTrue(html.contains("uPlot=function"), "the library itself");
    assertFalse(html.contains("{{"), "no place left unfilled");
    assertFalse(html.contains("<link") || html.contains("<script src"));
  }

  @Test
  void saysSoBeforeTheFirstMeasurement() {
    assertTrue(MetricsPlot.html(List.of(), CONFIG).contains("Nothing was measured yet."));
  }
}
