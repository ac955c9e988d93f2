package forwardpass.lessons.inspectorgradients;

import forwardpass.engine.inspect.Cell;
import forwardpass.lessons.codec.Codec;
import forwardpass.lessons.codec.CodecReader;
import forwardpass.lessons.codec.CodecWriter;
import forwardpass.lessons.inspector.Traced;

/**
 * How strong the gradient of one tensor of weights is.
 *
 * @param most the cell with the largest; {@code gradient} is it
 * @param norm the root of the sum of all squares
 */
record Strength(Cell most, double gradient, double norm) {
  static final Codec<Strength> CODEC = new Form();

  private static final class Form implements Codec<Strength> {
    @Override
    public void write(Strength it, CodecWriter out) {
      Traced.CELL.write(it.most, out);
      out.number(it.gradient);
      out.number(it.norm);
    }

    @Override
    public Strength read(CodecReader in) {
      return new Strength(Traced.CELL.read(in), in.number(), in.number());
    }
  }
}
