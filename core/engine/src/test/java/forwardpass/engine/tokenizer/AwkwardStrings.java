package forwardpass.engine.tokenizer;

import java.util.Random;

/** Valid Unicode strings, mostly short, rich in what trips tokenizers. */
final class AwkwardStrings {
  private static final String[] AWKWARD = {
    "'s",
    "'S",
    "'ſ",
    "'ll",
    "'RE",
    "'",
    "’",
    "ſ",
    "İ",
    "ı",
    "K",
    "Ǆ",
    "ǅ",
    "ß",
    " ",
    "  ",
    "\t",
    "\n",
    "\r",
    "\r\n",
    "\n\r",
    "\u000b",
    "\f",
    "\u001c",
    "\u0085",
    "\u00a0",
    "\u1680",
    "\u2028",
    "\u2029",
    "\u3000",
    "\u200b",
    "\ufeff",
    "\u200d",
    "\ufe0f",
    "\u0301",
    "\u0308",
    "\u0903",
    "\u20dd",
    "e\u0301",
    "👩‍👩‍👧‍👦",
    "🏳️‍🌈",
    "🇩🇪",
    "👍🏽",
    "𠮷",
    "日本",
    "क्षि",
    "각",
    "\u1100\u1161",
    "١٢٣",
    "½",
    "Ⅻ",
    "𝟘",
    "123",
    "9.11",
    "/",
    "//",
    "...",
    "<|endoftext|>",
    "\0",
    "\u0378",
    "\ue000",
    "\uffff",
    "\ufffd",
    "\udbff\udfff",
    "ABCdef",
    "the",
    "The",
    "ʰ",
    "ª",
    "_",
    "-",
    "\u00ad"
  };

  private final Random random;

  AwkwardStrings(long seed) {
    random = new Random(seed);
  }

  String next() {
    StringBuilder text = new StringBuilder();
    int parts = random.nextInt(random.nextInt(20) == 0 ? 60 : 8);
    for (int i = 0; i < parts; i++) {
      if (random.nextBoolean()) {
        text.append(AWKWARD[random.nextInt(AWKWARD.length)]);
      } else {
        text.appendCodePoint(codePoint());
      }
    }
    return text.toString();
  }

  private int codePoint() {
    int[] limits = {0x80, 0x250, 0x3000, 0x10000, 0x20000, 0x110000};
    while (true) {
      int codePoint = random.nextInt(limits[random.nextInt(limits.length)]);
      if (codePoint < 0xd800 || codePoint > 0xdfff) {
        return codePoint;
      }
    }
  }
}
