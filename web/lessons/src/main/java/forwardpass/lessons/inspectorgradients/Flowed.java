package forwardpass.lessons.inspectorgradients;

import forwardpass.engine.inspect.Cell;
import forwardpass.engine.inspect.CellFlow.Flow;
import forwardpass.lessons.codec.Codec;
import forwardpass.lessons.codec.CodecReader;
import forwardpass.lessons.codec.CodecWriter;
import forwardpass.lessons.codec.Codecs;
import forwardpass.lessons.inspector.Traced;
import java.util.List;

/**
 * A cell's gradient, and what flows back into it as far as it is shown.
 *
 * @param gradient as the tape has it
 * @param sum of all products, in double
 * @param flows some of them; {@code places} where these stand among all {@code count}
 */
record Flowed(
    Cell cell,
    double value,
    double gradient,
    double sum,
    List<Flow> flows,
    List<Integer> places,
    int count) {
  private static final int MOST = 100_000;

  static final Codec<Flowed> CODEC = new Form();

  Flowed {
    flows = List.copyOf(flows);
    places = List.copyOf(places);
  }

  /** What those that are not shown come to. */
  double rest() {
    double rest = sum;
    for (Flow flow : flows) {
      rest -= flow.product();
    }
    return rest;
  }

  private static final Codec<Flow> FLOW =
      new Codec<>() {
        @Override
        public void write(Flow it, CodecWriter out) {
          Traced.CELL.write(it.user(), out);
          out.number(it.gradient());
          out.number(it.slope());
        }

        @Override
        public Flow read(CodecReader in) {
          return new Flow(Traced.CELL.read(in), in.number(), in.number());
        }
      };

  private static final class Form implements Codec<Flowed> {
    @Override
    public void write(Flowed it, CodecWriter out) {
      Traced.CELL.write(it.cell, out);
      out.number(it.value);
      out.number(it.gradient);
      out.number(it.sum);
      out.list(it.flows, FLOW);
      out.list(it.places, Codecs.WHOLE);
      out.whole(it.count);
    }

    @Override
    public Flowed read(CodecReader in) {
      Cell cell = Traced.CELL.read(in);
      double value = in.number();
      double gradient = in.number();
      double sum = in.number();
      List<Flow> flows = in.list(0, Traced.SHOWN, FLOW);
      List<Integer> places = in.list(flows.size(), flows.size(), Codecs.WHOLE);
      return new Flowed(cell, value, gradient, sum, flows, places, in.whole(flows.size(), MOST));
    }
  }
}
