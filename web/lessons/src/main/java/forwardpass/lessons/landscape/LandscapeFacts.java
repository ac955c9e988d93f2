package forwardpass.lessons.landscape;

import forwardpass.engine.numeric.Log;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.words.Fact;
import java.util.List;

/** What the text says of the surfaces. */
public final class LandscapeFacts {
  private static final int SHIPPED_VOCABULARY = 1024;

  private LandscapeFacts() {}

  public static List<Fact> all() {
    Place ravine = Place.named("ravine");
    Place valleys = Place.named("valleys");
    Place shipped = Place.named("shipped");
    return List.of(
        new Fact("ravine-edge", Num.rounded(ravine.edge(), 3)),
        new Fact("ravine-rolling", Num.rounded(ravine.momentumEdge(), 3)),
        new Fact("valleys-edge", Num.fixed(valleys.edge(), 2)),
        new Fact("shipped-middle", Num.fixed(shipped.surface().at(0, 0), 2)),
        new Fact("shipped-guess", Num.fixed(Log.log(SHIPPED_VOCABULARY), 2)),
        new Fact(
            "shipped-corner", Num.fixed(shipped.surface().at(-Surface.REACH, Surface.REACH), 1)));
  }
}
