package forwardpass.client.teavm;

import org.teavm.backend.javascript.spi.InjectedBy;

/** Sums and products as JavaScript, in parentheses. Only compiled code calls these. */
final class Grouped {
  private Grouped() {}

  @InjectedBy(GroupedWriter.class)
  static native double sum(double a, double b);

  @InjectedBy(GroupedWriter.class)
  static native float sum(float a, float b);

  @InjectedBy(GroupedWriter.class)
  static native double product(double a, double b);

  @InjectedBy(GroupedWriter.class)
  static native float product(float a, float b);
}
