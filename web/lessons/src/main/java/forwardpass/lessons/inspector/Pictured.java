package forwardpass.lessons.inspector;

import forwardpass.lessons.node.Element;
import forwardpass.lessons.node.Node;
import forwardpass.lessons.node.Text;
import forwardpass.lessons.words.Message;
import forwardpass.lessons.words.Words;
import java.util.List;

/**
 * All activations of a pass as small pictures.
 *
 * @param pieces the tokens' texts, T
 * @param letters of all activations in {@link Stage#all}'s order, {@link Picture#letters} each
 */
public record Pictured(Sizes sizes, List<String> pieces, String letters) {
  public Pictured {
    pieces = List.copyOf(pieces);
  }

  /** A button with an activation's picture that opens it. */
  Element button(Words words, Stage stage, String name, int index) {
    int size = Picture.letters(sizes.tokens());
    List<Node> marks =
        Picture.marks(letters.substring(index * size, (index + 1) * size), Picture.COLS);
    int rows = Math.min(sizes.tokens(), Picture.ROWS);
    return opening(
        words,
        stage,
        name,
        List.of(
            Picture.svg("tensor-picture", marks, Picture.COLS, rows),
            Element.of("span", "", new Text(stage.text()))));
  }

  /** A button that opens a weight; no picture, since no text changes it. */
  Element weight(Words words, Stage stage, int layer) {
    Element name = Element.of("span", "", new Text(stage.text()));
    return opening(words, stage, stage.in(layer), List.of(name));
  }

  private Element opening(Words words, Stage stage, String name, List<Node> content) {
    Message label = Message.of("open.tensor").with("name", name).with("shape", stage.shape(sizes));
    return Marks.button(
            "zoom-tensor " + stage.cssClass(),
            Inspector.action(Place.tensor(name, 0, 0, 0)),
            content)
        .with("aria-label", words.plain(label));
  }
}
