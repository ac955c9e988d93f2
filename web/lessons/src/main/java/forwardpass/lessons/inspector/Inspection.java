package forwardpass.lessons.inspector;

import forwardpass.lessons.codec.Codec;
import forwardpass.lessons.codec.CodecReader;
import forwardpass.lessons.codec.CodecWriter;
import forwardpass.lessons.headmaps.DrawnHeads;
import forwardpass.lessons.headmaps.HeadMaps;
import forwardpass.lessons.jobs.SentenceState;
import forwardpass.lessons.node.Node;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the inspector shows of one pass.
 *
 * @param asked the text and the place, as {@link Asked} writes them
 * @param drawn the attention patterns
 * @param next the likeliest tokens after the last
 * @param lens the likeliest token at every position, after each block from the embedding on: (layers
 *     + 1) · T
 * @param pictures of all tensors in {@link Stage#all}'s order, {@link Picture#letters} each
 * @param window of the tensor that is open; null where none is
 * @param traced the cell that is open; null where none is
 */
record Inspection(
    String asked,
    Sizes sizes,
    DrawnHeads drawn,
    List<Guess> next,
    List<Guess> lens,
    String pictures,
    @Nullable Window window,
    @Nullable Traced traced)
    implements SentenceState.Result {
  static final int GUESSES = 5;

  static final Codec<Inspection> CODEC = new Form();

  private static final class Form implements Codec<Inspection> {
    @Override
    public void write(Inspection it, CodecWriter out) {
      out.text(it.asked);
      Sizes.CODEC.write(it.sizes, out);
      DrawnHeads.CODEC.write(it.drawn, out);
      out.list(it.next, Guess.CODEC);
      out.list(it.lens, Guess.CODEC);
      out.text(it.pictures);
      out.optional(it.window, Window.CODEC);
      out.optional(it.traced, Traced.CODEC);
    }

    @Override
    public Inspection read(CodecReader in) {
      String asked = in.text();
      Asked.CODEC.decode(asked); // it can be shown
      Sizes sizes = Sizes.CODEC.read(in);
      DrawnHeads drawn = DrawnHeads.CODEC.read(in);
      int cells = (sizes.layers() + 1) * sizes.tokens();
      Inspection it =
          new Inspection(
              asked,
              sizes,
              drawn,
              in.list(1, GUESSES, Guess.CODEC),
              in.list(cells, cells, Guess.CODEC),
              in.text(),
              in.optional(Window.CODEC),
              in.optional(Traced.CODEC));
      int wanted = Stage.all(sizes.layers()).size() * Picture.letters(sizes.tokens());
      if (it.pictures.length() != wanted || sizes.tokens() != drawn.maps().tokens()) {
        throw new IllegalArgumentException(
            "inspection: " + it.pictures.length() + " letters of pictures, not " + wanted);
      }
      Place.Zoom zoom = it.place().zoom();
      if ((zoom == Place.Zoom.TENSOR) != (it.window != null)
          || (zoom == Place.Zoom.CELL) != (it.traced != null)) {
        throw new IllegalArgumentException("inspection: nothing to show at " + zoom.name());
      }
      return it;
    }
  }

  Inspection {
    next = List.copyOf(next);
    lens = List.copyOf(lens);
  }

  @Override
  public String text() {
    return asked;
  }

  Place place() {
    return Asked.CODEC.decode(asked).place();
  }

  HeadMaps maps() {
    return drawn.maps();
  }

  Guess lens(int row, int token) {
    return lens.get(row * sizes.tokens() + token);
  }

  /** The small picture of a tensor, by its place in {@link Stage#all}. */
  List<Node> picture(int index) {
    int size = Picture.letters(sizes.tokens());
    return Picture.marks(pictures.substring(index * size, (index + 1) * size), Picture.COLS);
  }
}
