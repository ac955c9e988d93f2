package forwardpass.engine.tokenizer;

/**
 * UTF-8 to text, byte by byte: a token may end in the middle of a character, so a model's output
 * can only be shown as far as its characters are complete. Bytes that are not UTF-8 become U+FFFD,
 * one for each maximal part of a character that can't be continued (Unicode 16, section 3.9; WHATWG
 * Encoding).
 */
public final class Utf8Decoder {
  private final StringBuilder text = new StringBuilder();
  private int codePoint;
  private int missing;
  // The range of the next continuation byte: it forbids overlong forms, surrogates and > U+10FFFF.
  private int lowest = 0x80;
  private int highest = 0xbf;

  /** Takes the next byte, 0–255 (only the low eight bits are looked at). */
  public void accept(int b) {
    int next = b & 0xff;
    if (missing > 0) {
      if (next >= lowest && next <= highest) {
        continueWith(next);
        return;
      }
      replaceIncomplete();
    }
    startWith(next);
  }

  /** Takes {@code bytes[from, to)}. */
  public void accept(byte[] bytes, int from, int to) {
    for (int i = from; i < to; i++) {
      accept(bytes[i]);
    }
  }

  /** The characters completed since the last call. */
  public String take() {
    String complete = text.toString();
    text.setLength(0);
    return complete;
  }

  /** Like {@link #take}, but with U+FFFD for a character begun and not completed. */
  public String finish() {
    if (missing > 0) {
      replaceIncomplete();
    }
    return take();
  }

  private void startWith(int b) {
    if (b < 0x80) {
      text.append((char) b);
    } else if (b >= 0xc2 && b <= 0xdf) {
      begin(b & 0x1f, 1);
    } else if (b >= 0xe0 && b <= 0xef) {
      begin(b & 0x0f, 2);
      lowest = b == 0xe0 ? 0xa0 : 0x80;
      highest = b == 0xed ? 0x9f : 0xbf;
    } else if (b >= 0xf0 && b <= 0xf4) {
      begin(b & 0x07, 3);
      lowest = b == 0xf0 ? 0x90 : 0x80;
      highest = b == 0xf4 ? 0x8f : 0xbf;
    } else {
      text.append('\ufffd');
    }
  }

  private void begin(int bits, int continuationBytes) {
    codePoint = bits;
    missing = continuationBytes;
    lowest = 0x80;
    highest = 0xbf;
  }

  private void continueWith(int b) {
    codePoint = (codePoint << 6) | (b & 0x3f);
    lowest = 0x80;
    highest = 0xbf;
    missing--;
    if (missing == 0) {
      if (codePoint < 0x10000) {
        text.append((char) codePoint);
      } else {
        text.append((char) (0xd800 + ((codePoint - 0x10000) >> 10)));
        text.append((char) (0xdc00 + ((codePoint - 0x10000) & 0x3ff)));
      }
    }
  }

  private void replaceIncomplete() {
    text.append('\ufffd');
    missing = 0;
  }
}
