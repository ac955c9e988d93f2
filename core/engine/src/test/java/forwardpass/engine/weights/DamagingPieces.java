package forwardpass.engine.weights;

import forwardpass.engine.random.Rng;

/** Pieces of text that readers of files stumble over, where one is put into a sound file. */
public final class DamagingPieces {
  private static final String[] PIECES = {
    "\"",
    "{",
    "}",
    "[",
    "]",
    ",",
    ":",
    "\\",
    "\\u0000",
    "-1",
    "0",
    "9",
    "1e9",
    "9223372036854775807",
    "99999999999999999999",
    "null",
    "true",
    "\"dtype\"",
    "\"F16\"",
    "\"F64\"",
    "\"shape\"",
    "\"data_offsets\"",
    "__metadata__",
    "\u00e9",
    " ",
    "\n",
    "[[[[[[[[",
    "2147483647",
    "4294967296",
    "NaN",
    "\r\n",
    "\u0000",
    "merges 99999999",
    "\ud83d\udc4b"
  };

  private DamagingPieces() {}

  public static String drawn(Rng rng) {
    return PIECES[rng.nextInt(PIECES.length)];
  }
}
