package forwardpass.site.look;

import java.util.List;

/** How an eye mixes the channels of linear-light sRGB: a 3 × 3 matrix, row by row. */
record Sight(String name, Row red, Row green, Row blue) {

  /** What goes of each channel into one seen channel. */
  record Row(double red, double green, double blue) {}

  static final Sight FULL =
      new Sight("full sight", new Row(1, 0, 0), new Row(0, 1, 0), new Row(0, 0, 1));

  // The three common blindnesses: Machado, Oliveira and Fernandes 2009, table 1, severity 1.0.
  static final Sight PROTANOPIA =
      new Sight(
          "protanopia",
          new Row(0.152286, 1.052583, -0.204868),
          new Row(0.114503, 0.786281, 0.099216),
          new Row(-0.003882, -0.048116, 1.051998));
  static final Sight DEUTERANOPIA =
      new Sight(
          "deuteranopia",
          new Row(0.367322, 0.860646, -0.227968),
          new Row(0.280085, 0.672501, 0.047413),
          new Row(-0.011820, 0.042940, 0.968881));
  static final Sight TRITANOPIA =
      new Sight(
          "tritanopia",
          new Row(1.255528, -0.076749, -0.178779),
          new Row(-0.078411, 0.930809, 0.147602),
          new Row(0.004733, 0.691367, 0.303900));

  static final List<Sight> ALL = List.of(FULL, PROTANOPIA, DEUTERANOPIA, TRITANOPIA);
}
