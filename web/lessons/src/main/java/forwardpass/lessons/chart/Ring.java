package forwardpass.lessons.chart;

import forwardpass.lessons.parameter.Scalar;
import forwardpass.lessons.scene.Handle;

/**
 * A ring that moves a parameter along x: at its value, on a logarithmic axis at its exponent, and
 * at a height that the upward axis counts.
 *
 * @param label what a screen reader calls it
 */
public record Ring(Scalar<?> parameter, String label, double value, double height) implements Mark {
  @Override
  public void draw(Sheet sheet) {
    Frame frame = sheet.frame();
    double y = frame.up().clamped(frame.y().even(height));
    sheet.add(Handle.alongX(parameter, label, value, frame.across(), y));
  }
}
