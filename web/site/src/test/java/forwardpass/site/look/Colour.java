package forwardpass.site.look;

import static java.lang.Math.cbrt;
import static java.lang.Math.max;
import static java.lang.Math.min;

/** A colour in linear-light sRGB, each channel in [0, 1]. */
record Colour(double red, double green, double blue) {

  /** Reads {@code #rrggbb}. */
  static Colour parse(String hex) {
    if (!hex.matches("#[0-9a-f]{6}")) {
      throw new IllegalArgumentException("colour: '" + hex + "' is not of the form #rrggbb");
    }
    int rgb = Integer.parseInt(hex.substring(1), 16);
    return new Colour(linear(rgb >> 16), linear((rgb >> 8) & 255), linear(rgb & 255));
  }

  private static double linear(int channel) {
    double s = channel / 255.0;
    return s <= 0.04045 ? s / 12.92 : Math.pow((s + 0.055) / 1.055, 2.4);
  }

  /** Contrast ratio, 1 to 21 (WCAG 2.2, 'contrast ratio'). */
  double contrast(Colour other) {
    double lighter = max(luminance(), other.luminance());
    double darker = min(luminance(), other.luminance());
    return (lighter + 0.05) / (darker + 0.05);
  }

  private double luminance() {
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  }

  /** Euclidean distance in Oklab (Ottosson 2020); 0.02 is about what one just sees side by side. */
  double distance(Colour other) {
    double[] a = oklab();
    double[] b = other.oklab();
    return Math.sqrt(square(a[0] - b[0]) + square(a[1] - b[1]) + square(a[2] - b[2]));
  }

  private static double square(double x) {
    return x * x;
  }

  private double[] oklab() {
    double l = cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
    double m = cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
    double s = cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
    return new double[] {
      0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s,
      1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s,
      0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s
    };
  }

  /** {@code color-mix(in oklab, this share, other)}, as the style sheets write it. */
  Colour mix(double share, Colour other) {
    double[] a = oklab();
    double[] b = other.oklab();
    double lightness = share * a[0] + (1 - share) * b[0];
    double greenRed = share * a[1] + (1 - share) * b[1];
    double blueYellow = share * a[2] + (1 - share) * b[2];
    double l = cube(lightness + 0.3963377774 * greenRed + 0.2158037573 * blueYellow);
    double m = cube(lightness - 0.1055613458 * greenRed - 0.0638541728 * blueYellow);
    double s = cube(lightness - 0.0894841775 * greenRed - 1.2914855480 * blueYellow);
    return new Colour(
        clamp(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s),
        clamp(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s),
        clamp(-0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s));
  }

  private static double cube(double x) {
    return x * x * x;
  }

  private static double clamp(double x) {
    return max(0, min(1, x));
  }

  /** What an eye of the given kind sees of it. */
  Colour seenBy(Sight sight) {
    return new Colour(
        clamp(weigh(sight.red())), clamp(weigh(sight.green())), clamp(weigh(sight.blue())));
  }

  private double weigh(Sight.Row row) {
    return row.red() * red + row.green() * green + row.blue() * blue;
  }
}
