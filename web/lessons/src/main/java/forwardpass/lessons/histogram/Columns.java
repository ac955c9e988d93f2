package forwardpass.lessons.histogram;

import forwardpass.lessons.chart.Frame;
import forwardpass.lessons.chart.Mark;
import forwardpass.lessons.chart.Sheet;
import forwardpass.lessons.node.Node;
import forwardpass.lessons.scene.Svg;
import java.util.ArrayList;
import java.util.List;

/** A histogram's columns, side by side over an axis of values. */
public record Columns(String meaning, Tally tally) implements Mark {
  @Override
  public void draw(Sheet sheet) {
    Frame frame = sheet.frame();
    List<Node> columns = new ArrayList<>();
    for (int i = 0; i < tally.counts().length; i++) {
      double left = frame.across().clamped(tally.start() + i * tally.width());
      double right = frame.across().clamped(tally.start() + (i + 1) * tally.width());
      double top = frame.up().clamped(tally.counts()[i]);
      if (right > left && top < frame.bottom()) {
        columns.add(
            Svg.rect("bar", left, top, right - left, frame.bottom() - top).keyed("bar-" + i));
        sheet.avoid(left, top, right, top);
      }
    }
    sheet.add(Svg.group(meaning, columns));
  }
}
