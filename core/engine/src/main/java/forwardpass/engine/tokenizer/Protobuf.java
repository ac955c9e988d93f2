package forwardpass.engine.tokenizer;

/**
 * Walks the fields of a message in Protocol Buffers' encoding: each a number and a kind in one
 * variable-length integer, then its value.
 *
 * <p>Nothing in the file is believed: each length is checked against what is left.
 */
final class Protobuf {
  private static final int VARINT = 0;
  private static final int FIXED64 = 1;
  private static final int BYTES = 2;
  private static final int FIXED32 = 5;

  private final String what;
  private final byte[] file;
  private final int end;
  private int at;
  private int field;
  private int kind;
  private long number;
  private int from; // of a value of bytes, in the file
  private int to;

  private Protobuf(String what, byte[] file, int from, int end) {
    this.what = what;
    this.file = file;
    this.at = from;
    this.end = end;
  }

  /** A whole file; {@code what} is its name, for errors. */
  static Protobuf of(String what, byte[] file) {
    return new Protobuf(what, file, 0, file.length);
  }

  /** Moves to the next field; false at the end. */
  boolean next() {
    if (at == end) {
      return false;
    }
    long key = varint();
    field = (int) (key >>> 3);
    kind = (int) (key & 7);
    switch (kind) {
      case VARINT -> number = varint();
      case FIXED64 -> skip(8);
      case FIXED32 -> {
        number = 0;
        for (int i = 0; i < 4; i++) {
          number |= (long) (byteAt(at + i) & 0xff) << (8 * i);
        }
        skip(4);
      }
      case BYTES -> {
        long length = varint();
        if (length < 0 || length > end - at) {
          throw wrong("a field of " + length + " bytes, of which " + (end - at) + " are there");
        }
        from = at;
        to = at + (int) length;
        at = to;
      }
      default -> throw wrong("a field of kind " + kind + ", which there is none of");
    }
    return true;
  }

  private void skip(int count) {
    if (count > end - at) {
      throw wrong("the file ends within a number");
    }
    at += count;
  }

  private byte byteAt(int place) {
    if (place >= end) {
      throw wrong("the file ends within a number");
    }
    return file[place];
  }

  private long varint() {
    long value = 0;
    for (int shift = 0; shift < 64; shift += 7) {
      byte b = byteAt(at);
      at++;
      value |= (long) (b & 0x7f) << shift;
      if (b >= 0) {
        return value;
      }
    }
    throw wrong("a number of more than 64 bits");
  }

  /** An error about this place. */
  IllegalArgumentException wrong(String why) {
    return new IllegalArgumentException(what + ": at byte " + at + ", " + why);
  }

  /** The field's number. */
  int field() {
    return field;
  }

  /** The field's value as a whole number that fits an int. */
  int integer() {
    if (kind != VARINT || number != (int) number) {
      throw wrong("field " + field + " is no whole number of 32 bits");
    }
    return (int) number;
  }

  /** The field's value as true or false. */
  boolean flag() {
    return integer() != 0;
  }

  /** The field's value as a float. */
  float real() {
    if (kind != FIXED32) {
      throw wrong("field " + field + " is no number of 32 bits");
    }
    return Float.intBitsToFloat((int) number);
  }

  /** The field's value as a message of its own. */
  Protobuf message() {
    requireBytes();
    return new Protobuf(what, file, from, to);
  }

  /** The field's value as text. */
  String text() {
    requireBytes();
    Utf8Decoder decoder = new Utf8Decoder();
    decoder.accept(file, from, to);
    return decoder.finish();
  }

  private void requireBytes() {
    if (kind != BYTES) {
      throw wrong("field " + field + " is a number, expected bytes");
    }
  }
}
