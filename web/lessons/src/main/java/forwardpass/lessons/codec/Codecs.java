package forwardpass.lessons.codec;

/** The codecs of single values, for lists of them and what else takes a codec. */
public final class Codecs {
  /** A whole number. */
  public static final Codec<Integer> WHOLE = new Whole();

  /** A double: what is read back has the same bits. */
  public static final Codec<Double> NUMBER = new Real();

  /** Any text. */
  public static final Codec<String> TEXT = new Text();

  private Codecs() {}

  private static final class Whole implements Codec<Integer> {
    @Override
    public void write(Integer value, CodecWriter out) {
      out.whole(value);
    }

    @Override
    public Integer read(CodecReader in) {
      return in.whole();
    }
  }

  private static final class Real implements Codec<Double> {
    @Override
    public void write(Double value, CodecWriter out) {
      out.number(value);
    }

    @Override
    public Double read(CodecReader in) {
      return in.number();
    }
  }

  private static final class Text implements Codec<String> {
    @Override
    public void write(String value, CodecWriter out) {
      out.text(value);
    }

    @Override
    public String read(CodecReader in) {
      return in.text();
    }
  }
}
