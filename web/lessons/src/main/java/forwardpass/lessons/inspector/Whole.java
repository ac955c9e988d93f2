package forwardpass.lessons.inspector;

import forwardpass.lessons.codec.Codec;
import forwardpass.lessons.codec.CodecReader;
import forwardpass.lessons.codec.CodecWriter;
import forwardpass.lessons.headmaps.DrawnHeads;
import java.util.List;

/**
 * What the whole model and its blocks show of a pass.
 *
 * @param drawn the attention patterns
 * @param next the likeliest tokens after the last
 * @param lens the likeliest token at every position, after each block from the embedding on:
 *     (layers + 1) · T
 * @param pictures of all tensors in {@link Stage#all}'s order, {@link Picture#letters} each
 */
public record Whole(DrawnHeads drawn, List<Guess> next, List<Guess> lens, String pictures) {
  static final int GUESSES = 5;

  static final Codec<Whole> CODEC = new Form();

  private static final class Form implements Codec<Whole> {
    @Override
    public void write(Whole it, CodecWriter out) {
      DrawnHeads.CODEC.write(it.drawn, out);
      out.list(it.next, Guess.CODEC);
      out.list(it.lens, Guess.CODEC);
      out.text(it.pictures);
    }

    @Override
    public Whole read(CodecReader in) {
      DrawnHeads drawn = DrawnHeads.CODEC.read(in);
      int layers = drawn.maps().layers();
      int tokens = drawn.maps().tokens();
      int cells = (layers + 1) * tokens;
      Whole it =
          new Whole(
              drawn,
              in.list(1, GUESSES, Guess.CODEC),
              in.list(cells, cells, Guess.CODEC),
              in.text());
      int wanted = Stage.all(layers).size() * Picture.letters(tokens);
      if (it.pictures.length() != wanted) {
        throw new IllegalArgumentException(
            "whole: " + it.pictures.length() + " letters of pictures, not " + wanted);
      }
      return it;
    }
  }

  public Whole {
    next = List.copyOf(next);
    lens = List.copyOf(lens);
  }

  Guess lens(int row, int token) {
    return lens.get(row * drawn.maps().tokens() + token);
  }
}
