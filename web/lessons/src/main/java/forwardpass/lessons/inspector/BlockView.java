package forwardpass.lessons.inspector;

import forwardpass.lessons.node.Element;
import forwardpass.lessons.node.Node;
import forwardpass.lessons.node.Text;
import forwardpass.lessons.view.View;
import forwardpass.lessons.words.Message;
import forwardpass.lessons.words.Words;
import java.util.ArrayList;
import java.util.List;

/** One block: its tensors in the order of computation, with shapes and formulas. */
record BlockView(Inspection shown, int asked) implements View {
  private static final int BEFORE = 2; // embed and posEmbed

  /** The block: the last where the model has fewer. */
  private int block() {
    return Math.min(asked, shown.sizes().layers() - 1);
  }

  @Override
  public Node lower(Words words) {
    List<Stage> stages = Stage.ofBlock();
    List<Node> items = new ArrayList<>();
    for (int i = 0; i < stages.size(); i++) {
      items.add(item(words, stages.get(i), BEFORE + block() * stages.size() + i));
    }
    Message label = Message.of("describe.block").with("block", block());
    return Element.of("ol", "block-tensors", items).with("aria-label", words.plain(label));
  }

  private Node item(Words words, Stage stage, int index) {
    String name = stage.in(block());
    int rows = Math.min(shown.sizes().tokens(), Picture.ROWS);
    Message label =
        Message.of("open.tensor").with("name", name).with("shape", stage.shape(shown.sizes()));
    Node open =
        Marks.button(
                "zoom-tensor " + stage.cssClass(),
                Inspector.action(Place.tensor(name, 0, 0, 0)),
                List.of(
                    Picture.svg(
                        "tensor-picture", shown.shownWhole().picture(index), Picture.COLS, rows),
                    Element.of("span", "", new Text(stage.text()))))
            .with("aria-label", words.plain(label));
    return Element.of(
            "li",
            "block-tensor",
            open,
            Element.of(
                "div",
                "",
                Element.of("div", "block-formula", words.say("formula." + stage.text())),
                Element.of(
                    "div",
                    "muted-line",
                    new Text(stage.letters() + " = " + stage.shape(shown.sizes())))))
        .keyed(name);
  }
}
