package forwardpass.lessons.inference;

import forwardpass.engine.cost.KvCacheSize;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.node.Text;
import forwardpass.lessons.panel.Panel;
import forwardpass.lessons.panel.PanelFigure;
import forwardpass.lessons.parameter.ChoiceParameter;
import forwardpass.lessons.parameter.IntegerParameter;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.plain.Ascii;
import forwardpass.lessons.view.TableBuilder;
import java.util.List;

/** The bytes of a cache over the length of the text, for shared heads and for a window. */
public final class CacheSizeFigure extends PanelFigure {
  static final int MOST = 32_768;
  static final IntegerParameter T = new IntegerParameter("T", 8192, 1, MOST);
  private static final IntegerParameter LAYERS = new IntegerParameter("layers", 32, 1, 200);
  private static final IntegerParameter HEADS = new IntegerParameter("heads", 32, 1, 256);
  private static final IntegerParameter SHARED = new IntegerParameter("shared", 4, 1, 256);
  private static final IntegerParameter WIDTH = new IntegerParameter("width", 128, 1, 512);
  private static final IntegerParameter WINDOW = new IntegerParameter("window", 4096, 1, MOST);
  private static final ChoiceParameter BYTES =
      new ChoiceParameter("bytes", "2", List.of("1", "2", "4"));

  /** Published shapes: layers, key heads, a head's width, and the window or 0. */
  static final int[][] KNOWN = {
    {5, 4, 48, 0}, {12, 12, 64, 0}, {32, 32, 128, 0}, {32, 8, 128, 0}, {32, 8, 128, 4096}
  };

  private static final String[] NAMES = {"book", "gpt2", "llama2", "llama3", "mistral"};

  public CacheSizeFigure() {
    super("inference-cache-size", LAYERS, HEADS, SHARED, WIDTH, BYTES, WINDOW, T);
    fieldsAre(LAYERS, HEADS, SHARED, WIDTH, BYTES, WINDOW);
  }

  /** Of a known model, in 16 bits. */
  static KvCacheSize known(int place) {
    int[] shape = KNOWN[place];
    return new KvCacheSize(shape[0], shape[1], shape[2], 2, shape[3]);
  }

  static Num megabytes(double bytes) {
    double millions = bytes / 1e6;
    return millions < 100 ? Num.fixed(millions, 1) : Num.groupedWhole(Math.floor(millions + 0.5));
  }

  private static KvCacheSize size(Parameters given, int keyHeads, int window) {
    int bytes = Ascii.whole(given.get(BYTES));
    return new KvCacheSize(given.get(LAYERS), keyHeads, given.get(WIDTH), bytes, window);
  }

  @Override
  protected Panel panel(Parameters parameters) {
    int heads = parameters.get(HEADS);
    int group = Math.min(heads, parameters.get(SHARED));
    int keyHeads = (heads + group - 1) / group;
    int tokens = parameters.get(T);
    KvCacheSize all = size(parameters, heads, 0);
    KvCacheSize shared = size(parameters, keyHeads, 0);
    KvCacheSize window = size(parameters, keyHeads, parameters.get(WINDOW));
    return Panel.saying("describe")
        .announce("tokens", Num.grouped(tokens), "T")
        .announce("all", megabytes(all.bytes(tokens)), "all")
        .announce("heads", Num.whole(keyHeads))
        .announce("shared", megabytes(shared.bytes(tokens)), "shared")
        .announce("window", megabytes(window.bytes(tokens)), "window")
        .announce("each", Num.groupedWhole(shared.tokenBytes()))
        .figure(
            new CacheSizePicture(List.of(all, shared, window), tokens), sizes(all, shared, window))
        .verdict()
        .table(known());
  }

  private static TableBuilder sizes(KvCacheSize all, KvCacheSize shared, KvCacheSize window) {
    TableBuilder table =
        TableBuilder.of("sizes.caption", "sizes.tokens", "name.all", "name.shared", "name.window");
    for (int tokens = 1024; tokens <= MOST; tokens *= 2) {
      table
          .row(tokens)
          .given(Num.grouped(tokens))
          .live(megabytes(all.bytes(tokens)))
          .live(megabytes(shared.bytes(tokens)))
          .live(megabytes(window.bytes(tokens)));
    }
    return table;
  }

  private static TableBuilder known() {
    TableBuilder table =
        TableBuilder.of("known.caption", "known.model", "known.shape", "known.token", "known.all");
    for (int i = 0; i < NAMES.length; i++) {
      int[] shape = KNOWN[i];
      table
          .row(i)
          .said("model." + NAMES[i])
          .given(new Text(shape[0] + ", " + shape[1] + ", " + shape[2]))
          .given(Num.groupedWhole(known(i).tokenBytes()))
          .given(megabytes(known(i).bytes(8192)));
    }
    return table;
  }
}
