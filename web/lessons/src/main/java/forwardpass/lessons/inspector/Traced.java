package forwardpass.lessons.inspector;

import forwardpass.engine.inspect.Cell;
import forwardpass.engine.inspect.CellSum;
import forwardpass.engine.inspect.CellSum.Operand;
import forwardpass.engine.inspect.CellSum.Part;
import forwardpass.engine.inspect.CellSum.Rule;
import forwardpass.engine.inspect.CellSum.Term;
import forwardpass.lessons.bookmodel.Best;
import forwardpass.lessons.codec.Codec;
import forwardpass.lessons.codec.CodecReader;
import forwardpass.lessons.codec.CodecWriter;
import forwardpass.lessons.codec.Codecs;
import java.util.ArrayList;
import java.util.List;

/**
 * A cell's sum as far as it is shown.
 *
 * @param sum with some of its terms
 * @param places where these terms stand among all
 * @param count how many terms there are
 * @param rest what those that are not shown come to
 */
public record Traced(CellSum sum, List<Integer> places, int count, double rest) {
  /** How many terms are shown at once. */
  public static final int SHOWN = 16;

  private static final int MOST = 100_000;

  static final Codec<Traced> CODEC = new Form();

  public Traced {
    places = List.copyOf(places);
  }

  /** The places of the largest of these, whatever their sign: as many as are shown. */
  public static List<Integer> largest(double[] products) {
    double[] sizes = new double[products.length];
    for (int i = 0; i < sizes.length; i++) {
      sizes[i] = Math.abs(products[i]);
    }
    List<Integer> places = new ArrayList<>();
    for (int place : Best.of(sizes, SHOWN)) {
      places.add(place);
    }
    return places;
  }

  /** The places of one stretch of so many, in their order. */
  public static List<Integer> stretch(int number, int count) {
    List<Integer> places = new ArrayList<>();
    int from = Math.max(0, Math.min(number * SHOWN, count - 1));
    for (int at = from; at < Math.min(from + SHOWN, count); at++) {
      places.add(at);
    }
    return places;
  }

  private static final class Form implements Codec<Traced> {
    @Override
    public void write(Traced it, CodecWriter out) {
      CELL.write(it.sum.cell(), out);
      out.name(it.sum.rule());
      out.list(it.sum.terms(), TERM);
      out.list(it.sum.parts(), PART);
      out.number(it.sum.value());
      out.list(it.places, Codecs.WHOLE);
      out.whole(it.count);
      out.number(it.rest);
    }

    @Override
    public Traced read(CodecReader in) {
      CellSum sum =
          new CellSum(
              CELL.read(in),
              in.name(Rule.values()),
              in.list(0, SHOWN, TERM),
              in.list(0, SHOWN, PART),
              (float) in.number());
      int shown = sum.terms().size();
      List<Integer> places = in.list(shown, shown, Codecs.WHOLE);
      return new Traced(sum, places, in.whole(shown, MOST), in.number());
    }
  }

  public static final Codec<Cell> CELL =
      new Codec<>() {
        @Override
        public void write(Cell it, CodecWriter out) {
          out.text(it.tensor());
          out.whole(it.head());
          out.whole(it.row());
          out.whole(it.col());
        }

        @Override
        public Cell read(CodecReader in) {
          String tensor = in.text();
          Stage.of(tensor); // refuses what can't be opened
          return new Cell(tensor, in.whole(0, MOST), in.whole(0, MOST), in.whole(0, MOST));
        }
      };

  private static final Codec<Operand> OPERAND =
      new Codec<>() {
        @Override
        public void write(Operand it, CodecWriter out) {
          CELL.write(it.cell(), out);
          out.number(it.value());
          out.flag(it.isWeight());
        }

        @Override
        public Operand read(CodecReader in) {
          return new Operand(CELL.read(in), (float) in.number(), in.flag());
        }
      };

  private static final Codec<Term> TERM =
      new Codec<>() {
        @Override
        public void write(Term it, CodecWriter out) {
          OPERAND.write(it.left(), out);
          out.optional(it.right(), OPERAND);
          out.number(it.product());
        }

        @Override
        public Term read(CodecReader in) {
          return new Term(OPERAND.read(in), in.optional(OPERAND), (float) in.number());
        }
      };

  private static final Codec<Part> PART =
      new Codec<>() {
        @Override
        public void write(Part it, CodecWriter out) {
          out.text(it.name());
          out.optional(it.cell(), OPERAND);
          out.number(it.value());
        }

        @Override
        public Part read(CodecReader in) {
          return new Part(in.text(), in.optional(OPERAND), (float) in.number());
        }
      };
}
