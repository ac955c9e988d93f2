package forwardpass.lessons.inspector;

import forwardpass.lessons.codec.Codec;
import forwardpass.lessons.codec.CodecReader;
import forwardpass.lessons.codec.CodecWriter;
import forwardpass.lessons.codec.Codecs;
import forwardpass.lessons.headmaps.HeadMaps;
import forwardpass.lessons.inspector.Place.Zoom;
import forwardpass.lessons.jobs.SentenceState;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the inspector shows of one pass, as much of it as the place needs.
 *
 * @param asked the text and the place, as {@link Asked} writes them
 * @param all how many tokens the text has
 * @param pieces those that were read, T
 * @param whole of the whole or a block; null elsewhere
 * @param window of a tensor; null elsewhere
 * @param traced of a cell; null elsewhere
 */
public record Inspection(
    String asked,
    Sizes sizes,
    int all,
    List<String> pieces,
    @Nullable Whole whole,
    @Nullable Window window,
    @Nullable Traced traced)
    implements SentenceState.Result {
  static final Codec<Inspection> CODEC = new Form();

  private static final class Form implements Codec<Inspection> {
    @Override
    public void write(Inspection it, CodecWriter out) {
      out.text(it.asked);
      Sizes.CODEC.write(it.sizes, out);
      out.whole(it.all);
      out.list(it.pieces, Codecs.TEXT);
      out.optional(it.whole, Whole.CODEC);
      out.optional(it.window, Window.CODEC);
      out.optional(it.traced, Traced.CODEC);
    }

    @Override
    public Inspection read(CodecReader in) {
      String asked = in.text();
      Place place = Asked.CODEC.decode(asked).place(); // it can be shown
      Sizes sizes = Sizes.CODEC.read(in);
      int all = in.whole(1, Integer.MAX_VALUE);
      Inspection it =
          new Inspection(
              asked,
              sizes,
              all,
              in.list(sizes.tokens(), Math.min(sizes.tokens(), HeadMaps.MOST_TOKENS), Codecs.TEXT),
              in.optional(Whole.CODEC),
              in.optional(Window.CODEC),
              in.optional(Traced.CODEC));
      if (place.isNear() == (it.whole != null)
          || (place.zoom() == Zoom.TENSOR) != (it.window != null)
          || (place.zoom() == Zoom.CELL) != (it.traced != null)) {
        throw new IllegalArgumentException("inspection: nothing to show at " + place.print());
      }
      Whole whole = it.whole;
      if (whole != null
          && (whole.drawn().maps().tokens() != sizes.tokens()
              || whole.drawn().maps().layers() != sizes.layers())) {
        throw new IllegalArgumentException("inspection: its maps are of another text or model");
      }
      return it;
    }
  }

  public Inspection {
    pieces = List.copyOf(pieces);
  }

  @Override
  public String text() {
    return asked;
  }

  Place place() {
    return Asked.CODEC.decode(asked).place();
  }

  /** The activations as pictures; where the whole or a block is shown. */
  Pictured pictured() {
    return new Pictured(sizes, pieces, shownWhole().pictures());
  }

  /** What the whole and its blocks show. */
  Whole shownWhole() {
    Whole there = whole;
    if (there == null) {
      throw new IllegalStateException("inspection: no whole at " + place().print());
    }
    return there;
  }
}
