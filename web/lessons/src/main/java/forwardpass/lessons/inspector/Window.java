package forwardpass.lessons.inspector;

import forwardpass.lessons.codec.Codec;
import forwardpass.lessons.codec.CodecReader;
import forwardpass.lessons.codec.CodecWriter;
import forwardpass.lessons.codec.Codecs;
import java.util.List;

/**
 * A part of one matrix, with the whole of it as a picture.
 *
 * @param rows of the matrix; {@code cols} likewise
 * @param width how many columns the window has
 * @param values the window's, row-major
 * @param most the largest magnitude in the matrix, which the deepest shade stands for
 * @param picture of the whole matrix, {@code pictureCols} wide
 */
public record Window(
    int rows,
    int cols,
    int rowFrom,
    int colFrom,
    int width,
    List<Double> values,
    double most,
    String picture,
    int pictureCols) {
  /** How much of a matrix is shown in numbers at once. */
  static final int ROWS = 10;

  static final int COLS = 8;
  private static final int MOST = 100_000;

  public static final Codec<Window> CODEC = new Form();

  public Window {
    values = List.copyOf(values);
  }

  private static final class Form implements Codec<Window> {
    @Override
    public void write(Window it, CodecWriter out) {
      out.whole(it.rows);
      out.whole(it.cols);
      out.whole(it.rowFrom);
      out.whole(it.colFrom);
      out.whole(it.width);
      out.list(it.values, Codecs.NUMBER);
      out.number(it.most);
      out.text(it.picture);
      out.whole(it.pictureCols);
    }

    @Override
    public Window read(CodecReader in) {
      Window it =
          new Window(
              in.whole(1, MOST),
              in.whole(1, MOST),
              in.whole(0, MOST),
              in.whole(0, MOST),
              in.whole(1, COLS),
              in.list(1, ROWS * COLS, Codecs.NUMBER),
              in.number(),
              in.text(),
              in.whole(1, MOST));
      if (it.values.size() % it.width != 0 || it.picture.length() % it.pictureCols != 0) {
        throw new IllegalArgumentException("window: " + it.values.size() + " values, torn rows");
      }
      return it;
    }
  }

  public int height() {
    return values.size() / width;
  }

  public double value(int row, int col) {
    return values.get(row * width + col);
  }
}
