package forwardpass.lessons.inspectorgradients;

import forwardpass.lessons.codec.Codec;
import forwardpass.lessons.codec.CodecReader;
import forwardpass.lessons.codec.CodecWriter;
import forwardpass.lessons.codec.Codecs;
import forwardpass.lessons.inspector.Asked;
import forwardpass.lessons.inspector.Guess;
import forwardpass.lessons.inspector.Inspection;
import forwardpass.lessons.inspector.Picture;
import forwardpass.lessons.inspector.Pictured;
import forwardpass.lessons.inspector.Place;
import forwardpass.lessons.inspector.Place.Zoom;
import forwardpass.lessons.inspector.Sizes;
import forwardpass.lessons.inspector.Stage;
import forwardpass.lessons.inspector.Window;
import forwardpass.lessons.jobs.SentenceState;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is shown of one way back, as much of it as the place needs.
 *
 * @param asked the loss, the text and the place, as {@link Wanted} writes them
 * @param all how many tokens the text has; {@code pieces} those that were read, T
 * @param loss in nats
 * @param target the last token that the loss asks for, with its probability
 * @param pulls ‖∂L/∂embedding‖ of every position
 * @param pictures of all activations, or of their gradients; empty near
 * @param strengths of all weights, in their order; empty near
 * @param window of a tensor; null elsewhere
 * @param flowed of a cell; null elsewhere
 * @param measured of a cell, where it is asked for
 */
record WayBack(
    String asked,
    Sizes sizes,
    int all,
    List<String> pieces,
    double loss,
    Guess target,
    List<Double> pulls,
    String pictures,
    List<Strength> strengths,
    @Nullable Window window,
    @Nullable Flowed flowed,
    @Nullable Measuring measured)
    implements SentenceState.Result {
  static final Codec<WayBack> CODEC = new Form();

  WayBack {
    pieces = List.copyOf(pieces);
    pulls = List.copyOf(pulls);
    strengths = List.copyOf(strengths);
  }

  @Override
  public String text() {
    return asked;
  }

  Wanted wanted() {
    return Wanted.CODEC.decode(asked);
  }

  Place place() {
    return wanted().place();
  }

  Pictured pictured() {
    return new Pictured(sizes, pieces, pictures);
  }

  /** As the page forward shows it: the numbers of a tensor, values or gradients. */
  Inspection near() {
    String place = Asked.CODEC.encode(new Asked(wanted().text(), place()));
    return new Inspection(place, sizes, all, pieces, null, window, null);
  }

  private static final class Form implements Codec<WayBack> {
    @Override
    public void write(WayBack it, CodecWriter out) {
      out.text(it.asked);
      Sizes.CODEC.write(it.sizes, out);
      out.whole(it.all);
      out.list(it.pieces, Codecs.TEXT);
      out.number(it.loss);
      Guess.CODEC.write(it.target, out);
      out.list(it.pulls, Codecs.NUMBER);
      out.text(it.pictures);
      out.list(it.strengths, Strength.CODEC);
      out.optional(it.window, Window.CODEC);
      out.optional(it.flowed, Flowed.CODEC);
      out.optional(it.measured, Measuring.CODEC);
    }

    @Override
    public WayBack read(CodecReader in) {
      String asked = in.text();
      Place place = Wanted.CODEC.decode(asked).place(); // it can be shown
      Sizes sizes = Sizes.CODEC.read(in);
      int tokens = sizes.tokens();
      WayBack it =
          new WayBack(
              asked,
              sizes,
              in.whole(1, Integer.MAX_VALUE),
              in.list(tokens, tokens, Codecs.TEXT),
              in.number(),
              Guess.CODEC.read(in),
              in.list(tokens, tokens, Codecs.NUMBER),
              in.text(),
              in.list(0, 2000, Strength.CODEC),
              in.optional(Window.CODEC),
              in.optional(Flowed.CODEC),
              in.optional(Measuring.CODEC));
      int letters = Stage.all(sizes.layers()).size() * Picture.letters(tokens);
      if (it.pictures.length() != (place.isNear() ? 0 : letters)
          || (place.zoom() == Zoom.TENSOR) != (it.window != null)
          || (place.zoom() == Zoom.CELL) != (it.flowed != null)) {
        throw new IllegalArgumentException("way back: nothing to show at " + place.print());
      }
      return it;
    }
  }
}
