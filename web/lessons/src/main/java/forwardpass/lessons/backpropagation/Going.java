package forwardpass.lessons.backpropagation;

import forwardpass.engine.expression.Expression;
import forwardpass.lessons.codec.CodecReader;
import forwardpass.lessons.codec.CodecWriter;
import forwardpass.lessons.codec.Codecs;
import forwardpass.lessons.graph.Dag;
import forwardpass.lessons.graph.Layout;
import forwardpass.lessons.lesson.StateCodec;
import forwardpass.lessons.play.Playing;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where the reader stands.
 *
 * @param text the expression whose variables the fields are for
 * @param typed what stands in the fields of its variables, in their order
 * @param playing whether it plays on its own
 * @param guess what stands in the field for the next gradient
 * @param checked whether that is held against what flows
 * @param isHit whether the step shown was foretold
 * @param hits how many were
 * @param drawing the drawing made last; it is not kept, since it can be made again
 */
public record Going(
    String text,
    List<String> typed,
    Playing playing,
    String guess,
    boolean checked,
    boolean isHit,
    int hits,
    @Nullable Drawing drawing) {
  /** A graph and its drawing, which stays the same while only numbers change. */
  record Drawing(Dag graph, Layout layout) {
    static Drawing of(Dag graph) {
      return new Drawing(graph, Layout.of(graph, GraphPicture.SIZE));
    }
  }

  static final StateCodec<Going> CODEC = new Form();

  private static final class Form implements StateCodec<Going> {
    @Override
    public void write(Going it, CodecWriter out) {
      out.text(it.text);
      out.list(it.typed, Codecs.TEXT);
      out.whole(it.playing.run());
      out.flag(it.playing.running());
      out.text(it.guess);
      out.flag(it.checked);
      out.flag(it.isHit);
      out.whole(it.hits);
    }

    @Override
    public Going read(CodecReader in) {
      return new Going(
          in.text(),
          in.list(0, Expression.MOST_VARIABLES, Codecs.TEXT),
          new Playing(in.whole(), in.flag()),
          in.text(),
          in.flag(),
          in.flag(),
          in.whole(0, Integer.MAX_VALUE),
          null);
    }

    @Override
    public Going atRest(Going it) {
      return it.with(Playing.CODEC.atRest(it.playing));
    }
  }

  public Going {
    typed = List.copyOf(typed);
  }

  static Going begins(String text, List<String> typed) {
    return new Going(text, typed, Playing.STILL, "", false, false, 0, null);
  }

  /** Begun anew with another expression. */
  Going anew(String nowText, List<String> nowTyped) {
    return new Going(nowText, nowTyped, playing, "", false, false, 0, drawing);
  }

  /** The drawing of this graph: the one made last, if it is of the same. */
  Drawing drawn(Dag graph) {
    return drawing != null && drawing.graph().isAs(graph) ? drawing : Drawing.of(graph);
  }

  Going with(Drawing now) {
    return new Going(text, typed, playing, guess, checked, isHit, hits, now);
  }

  Going with(Playing now) {
    return new Going(text, typed, now, guess, checked, isHit, hits, drawing);
  }

  /** The step is another one now: what was said of the one before is forgotten. */
  Going moved() {
    return new Going(text, typed, playing, "", false, false, hits, drawing);
  }

  Going hit() {
    return new Going(text, typed, playing, "", false, true, hits + 1, drawing);
  }

  Going guessing(String draft) {
    return new Going(text, typed, playing, draft, false, isHit, hits, drawing);
  }

  Going missed() {
    return new Going(text, typed, playing, guess, true, isHit, hits, drawing);
  }

  Going with(List<String> nowTyped) {
    return new Going(text, nowTyped, playing, guess, false, false, hits, drawing);
  }
}
