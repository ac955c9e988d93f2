package forwardpass.lessons.analogies;

import forwardpass.engine.linalg.Matrix;
import forwardpass.engine.vectors.WordVectors;
import forwardpass.lessons.embeddings.SmallText;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.panel.Panel;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.parameter.Parsed;
import forwardpass.lessons.parameter.TextParameter;
import forwardpass.lessons.plain.Ascii;
import forwardpass.lessons.words.Message;
import java.util.ArrayList;
import java.util.List;

/** Words of the reader's choice, laid flat along the two directions in which they spread most. */
public final class VectorMap extends WordsFigure {
  private static final int LEAST = 3;
  private static final int MOST = 16;
  private static final TextParameter WORDS =
      new TextParameter(
          "words",
          "cat dog fox bird red blue green yellow one two three four",
          200,
          VectorMap::parse);

  public VectorMap() {
    super("embeddings-map", WORDS);
  }

  /** The words, each once, in lower case. */
  private static List<String> words(String text) {
    return SmallText.vocabulary(SmallText.words(Ascii.lower(text)));
  }

  private static Parsed<List<String>> parse(String text) {
    return SmallText.counted(words(text), LEAST, MOST);
  }

  @Override
  Panel panel(Parameters parameters, WordVectors vectors) {
    List<String> known = new ArrayList<>();
    List<double[]> rows = new ArrayList<>();
    String unknown = "";
    for (String word : words(parameters.get(WORDS))) {
      int index = vectors.index(word);
      if (index >= 0) {
        known.add(word);
        rows.add(WordTable.unit(vectors, index));
      } else {
        unknown += (unknown.isEmpty() ? "" : ", ") + word;
      }
    }
    if (known.size() < LEAST) {
      return Panel.saying(Message.of("too-few").with("words", unknown).with("least", LEAST))
          .error();
    }
    Panel map = map(WordMap.of(known, Matrix.of(rows.toArray(new double[0][]))));
    return unknown.isEmpty() ? map : map.verdict(Message.of("left-out").with("words", unknown));
  }

  private static Panel map(WordMap map) {
    return Panel.saying("describe")
        .announce("dims", map.rows().cols())
        .announce("first", Num.fixed(100 * map.first(), 0))
        .announce("second", Num.fixed(100 * map.second(), 0))
        .announce("both", Num.fixed(100 * (map.first() + map.second()), 0))
        .announce("same", map.kept())
        .announce("count", map.words().size())
        .figure(map, map.table())
        .verdict();
  }
}
