package forwardpass.lessons.headmaps;

import forwardpass.lessons.codec.Codec;
import forwardpass.lessons.codec.CodecReader;
import forwardpass.lessons.codec.CodecWriter;
import forwardpass.lessons.jobs.SentenceState;
import forwardpass.lessons.node.Node;
import java.util.ArrayList;
import java.util.List;

/**
 * Head maps with the marks that show them, which are made once and kept: pointing at a row does not
 * draw twenty maps again.
 *
 * @param heat the marks of each head, a unit square for a cell
 */
public record DrawnHeads(HeadMaps maps, List<List<Node>> heat) implements SentenceState.Result {
  public static final Codec<DrawnHeads> CODEC = new Form();

  public DrawnHeads {
    heat = List.copyOf(heat);
  }

  /** The maps alone are kept: the marks follow from them. */
  private static final class Form implements Codec<DrawnHeads> {
    @Override
    public void write(DrawnHeads it, CodecWriter out) {
      HeadMaps.CODEC.write(it.maps, out);
    }

    @Override
    public DrawnHeads read(CodecReader in) {
      return DrawnHeads.of(HeadMaps.CODEC.read(in));
    }
  }

  @Override
  public String text() {
    return maps.text();
  }

  /** The maps with their marks. */
  public static DrawnHeads of(HeadMaps maps) {
    List<List<Node>> heat = new ArrayList<>();
    for (int layer = 0; layer < maps.layers(); layer++) {
      for (int head = 0; head < maps.heads(); head++) {
        heat.add(HeatPaths.of(maps, layer, head));
      }
    }
    return new DrawnHeads(maps, heat);
  }
}
