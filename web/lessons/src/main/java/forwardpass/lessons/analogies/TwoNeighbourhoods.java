package forwardpass.lessons.analogies;

import forwardpass.lessons.codec.Codec;
import forwardpass.lessons.codec.CodecReader;
import forwardpass.lessons.codec.CodecWriter;
import forwardpass.lessons.codec.Codecs;
import forwardpass.lessons.embeddings.Near;
import forwardpass.lessons.jobs.SentenceState;
import forwardpass.lessons.node.Node;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.node.Text;
import forwardpass.lessons.tokens.Piece;
import forwardpass.lessons.view.Group;
import forwardpass.lessons.view.Leaf;
import forwardpass.lessons.view.Live;
import forwardpass.lessons.view.TableBuilder;
import forwardpass.lessons.view.View;
import forwardpass.lessons.words.Message;
import java.util.ArrayList;
import java.util.List;

/**
 * A word's neighbours in two tables.
 *
 * @param text the word
 * @param pieces the tokens that the model makes of it, with the space before it
 * @param tokens the nearest in the model's table; none where the word is several tokens
 * @param words the nearest among the word vectors; none where they have not got the word
 */
record TwoNeighbourhoods(String text, List<String> pieces, List<Near> tokens, List<Near> words)
    implements SentenceState.Result {
  static final Codec<TwoNeighbourhoods> CODEC = new Form();

  private static final class Form implements Codec<TwoNeighbourhoods> {
    @Override
    public void write(TwoNeighbourhoods it, CodecWriter out) {
      out.text(it.text);
      out.list(it.pieces, Codecs.TEXT);
      out.list(it.tokens, Near.CODEC);
      out.list(it.words, Near.CODEC);
    }

    @Override
    public TwoNeighbourhoods read(CodecReader in) {
      return new TwoNeighbourhoods(
          in.text(), in.list(Codecs.TEXT), in.list(Near.CODEC), in.list(Near.CODEC));
    }
  }

  TwoNeighbourhoods {
    pieces = List.copyOf(pieces);
    tokens = List.copyOf(tokens);
    words = List.copyOf(words);
  }

  /** The two lists side by side. */
  TableBuilder lists() {
    TableBuilder table =
        TableBuilder.of(
            Message.of("lists.caption").with("word", text),
            "lists.place",
            "lists.tokens",
            "lists.words");
    int rows = Math.max(tokens.size(), words.size());
    for (int i = 0; i < rows; i++) {
      TableBuilder.Row row = table.row(i).given(Num.whole(i + 1));
      row.cell(cell(tokens, i)).cell(cell(words, i));
    }
    return table;
  }

  private static View cell(List<Near> list, int i) {
    if (i >= list.size()) {
      return new Leaf(new Text("\u2013"));
    }
    Near near = list.get(i);
    return Group.of(
        "", new Piece(near.text()), new Leaf(new Text(" ")), new Live(Num.fixed(near.cosine(), 2)));
  }

  /** The tokens of the word, as a reader sees them. */
  List<Node> shownPieces() {
    List<Node> nodes = new ArrayList<>();
    for (String piece : pieces) {
      nodes.add(new Text(nodes.isEmpty() ? "" : ", "));
      nodes.add(new Piece(piece).node());
    }
    return nodes;
  }
}
