package forwardpass.lessons.forwardpass;

import forwardpass.lessons.node.Element;
import forwardpass.lessons.node.Node;
import forwardpass.lessons.scene.Handle;
import forwardpass.lessons.scene.Scale;
import forwardpass.lessons.scene.Svg;
import forwardpass.lessons.view.View;
import forwardpass.lessons.words.Words;
import java.util.ArrayList;
import java.util.List;

/** The same 80 numbers in memory, one after the other; a tick where a row ends. */
record MemoryStrip(Slice slice) implements View {
  private static final double TOP = 30;
  private static final double HEIGHT = 24;
  private static final double STEP = 5.6; // of 80 numbers
  private static final Scale PLACES = new Scale(0, 80, 16, 16 + 80 * STEP);
  private static final Scale MIDDLES = new Scale(0, 80, 16 + STEP / 2, 16 + 80.5 * STEP);

  @Override
  public Node lower(Words words) {
    int row = TensorPages.SIZES[2];
    List<Node> marks = new ArrayList<>();
    marks.add(Svg.label("label small", PLACES.start(), 16, words.plain("memory")));
    marks.add(Svg.rect("ghost box", PLACES.start(), TOP, 80 * STEP, HEIGHT));
    List<Node> lit = new ArrayList<>();
    for (int place = 0; place < 80; place++) {
      if (slice.has(place)) {
        lit.add(Svg.rect("bar", PLACES.at(place), TOP, STEP, HEIGHT));
      }
    }
    marks.add(Svg.group("act memory-lit", lit).keyed("lit").with("data-mark", "slice"));
    for (int place = row; place < 80; place += row) {
      double x = PLACES.at(place);
      boolean endsPage = place == row * TensorPages.SIZES[1];
      double out = endsPage ? 10 : 3;
      marks.add(Svg.line("tick", x, TOP - out, x, TOP + HEIGHT + out).keyed("row-" + place));
    }
    double middle = MIDDLES.at(slice.at());
    Element ring =
        Handle.alongX(
            TensorPages.AT, words.plain("handle"), slice.at(), MIDDLES, TOP + HEIGHT + 18);
    marks.add(Svg.line("tick", middle, TOP + HEIGHT, middle, TOP + HEIGHT + 10).keyed("to"));
    marks.add(ring.with("data-mark", "open"));
    marks.add(page(words, 0));
    marks.add(page(words, 1));
    return Svg.plot(TOP + HEIGHT + 58, words.plain("picture"), marks);
  }

  private static Node page(Words words, int page) {
    double middle = PLACES.at(40 * page + 20);
    return Svg.label("label small mid", middle, TOP + HEIGHT + 50, words.plain("page." + page));
  }
}
