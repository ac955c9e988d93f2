package forwardpass.lessons.inspector;

import forwardpass.lessons.codec.Codec;
import forwardpass.lessons.codec.CodecReader;
import forwardpass.lessons.codec.CodecWriter;
import forwardpass.lessons.codec.Codecs;
import forwardpass.lessons.jobs.SentenceState;
import forwardpass.lessons.node.Node;
import java.util.List;

/**
 * Two texts read by one model, and the first again for each place at which one of the second's
 * activations can be put into it.
 *
 * @param asked the two texts, as {@link Texts} writes them
 * @param first the first text's tokens; {@code second} the second's
 * @param next what comes after each: the likeliest of the first, then of the second
 * @param before the share of the second's likeliest token after the first text
 * @param patched what comes then, for each block and each position that both have
 * @param shares of the second's likeliest token there
 * @param pictures of all tensors of the first text, then of the second
 * @param differences of each tensor, over the positions that both have
 */
record TwoReadings(
    String asked,
    Sizes sizes,
    List<String> first,
    List<String> second,
    List<Guess> next,
    double before,
    List<Guess> patched,
    List<Double> shares,
    String pictures,
    List<Double> differences)
    implements SentenceState.Result {
  static final Codec<TwoReadings> CODEC = new Form();

  /**
   * The two texts, and which activation goes from the second into the first.
   *
   * @param what its name within a block
   */
  record Texts(String first, String second, String what) {
    private static final String STREAM = "residPre";

    static final Codec<Texts> CODEC = new TextsForm();

    private static final class TextsForm implements Codec<Texts> {
      @Override
      public void write(Texts it, CodecWriter out) {
        out.text(it.first);
        out.text(it.second);
        if (!it.what.equals(STREAM)) { // kept pages have no third
          out.text(it.what);
        }
      }

      @Override
      public Texts read(CodecReader in) {
        return new Texts(in.text(), in.text(), in.hasMore() ? in.text() : STREAM);
      }
    }
  }

  private static final class Form implements Codec<TwoReadings> {
    @Override
    public void write(TwoReadings it, CodecWriter out) {
      out.text(it.asked);
      Sizes.CODEC.write(it.sizes, out);
      out.list(it.first, Codecs.TEXT);
      out.list(it.second, Codecs.TEXT);
      out.list(it.next, Guess.CODEC);
      out.number(it.before);
      out.list(it.patched, Guess.CODEC);
      out.list(it.shares, Codecs.NUMBER);
      out.text(it.pictures);
      out.list(it.differences, Codecs.NUMBER);
    }

    @Override
    public TwoReadings read(CodecReader in) {
      String asked = in.text();
      Texts.CODEC.decode(asked);
      Sizes sizes = Sizes.CODEC.read(in);
      List<String> first = in.list(1, 256, Codecs.TEXT);
      List<String> second = in.list(1, 256, Codecs.TEXT);
      int cells = sizes.layers() * Math.min(first.size(), second.size());
      int tensors = Stage.all(sizes.layers()).size();
      TwoReadings it =
          new TwoReadings(
              asked,
              sizes,
              first,
              second,
              in.list(2, 2, Guess.CODEC),
              in.number(0, 1),
              in.list(cells, cells, Guess.CODEC),
              in.list(cells, cells, Codecs.NUMBER),
              in.text(),
              in.list(tensors, tensors, Codecs.NUMBER));
      int letters = Picture.letters(first.size()) + Picture.letters(second.size());
      if (it.pictures.length() != tensors * letters) {
        throw new IllegalArgumentException(
            "two readings: " + it.pictures.length() + " letters for " + tensors + " tensors");
      }
      return it;
    }
  }

  TwoReadings {
    first = List.copyOf(first);
    second = List.copyOf(second);
    next = List.copyOf(next);
    patched = List.copyOf(patched);
    shares = List.copyOf(shares);
    differences = List.copyOf(differences);
  }

  @Override
  public String text() {
    return asked;
  }

  /** Which activation was exchanged. */
  String what() {
    return Texts.CODEC.decode(asked).what();
  }

  /** How many positions both texts have. */
  int common() {
    return Math.min(first.size(), second.size());
  }

  Guess patched(int layer, int position) {
    return patched.get(layer * common() + position);
  }

  double share(int layer, int position) {
    return shares.get(layer * common() + position);
  }

  /** The picture of a tensor of one text, by its place in {@link Stage#all}. */
  List<Node> picture(boolean isSecond, int index) {
    int size = Picture.letters(isSecond ? second.size() : first.size());
    int from = isSecond ? differences.size() * Picture.letters(first.size()) : 0;
    return Picture.marks(
        pictures.substring(from + index * size, from + (index + 1) * size), Picture.COLS);
  }
}
