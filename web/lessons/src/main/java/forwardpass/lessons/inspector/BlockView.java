package forwardpass.lessons.inspector;

import forwardpass.lessons.node.Element;
import forwardpass.lessons.node.Node;
import forwardpass.lessons.node.Text;
import forwardpass.lessons.view.View;
import forwardpass.lessons.words.Message;
import forwardpass.lessons.words.Words;
import java.util.ArrayList;
import java.util.List;

/** One block: its activations in the order of computation, then its weights. */
public record BlockView(Pictured shown, int asked) implements View {
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
      Stage stage = stages.get(i);
      int index = BEFORE + block() * stages.size() + i;
      items.add(item(words, stage, shown.button(words, stage, stage.in(block()), index)));
    }
    for (Stage stage : Stage.weights(true)) {
      items.add(item(words, stage, shown.weight(words, stage, block())));
    }
    Message label = Message.of("describe.block").with("block", block());
    return Element.of("ol", "block-tensors", items).with("aria-label", words.plain(label));
  }

  private Node item(Words words, Stage stage, Node open) {
    return Element.of(
            "li",
            "block-tensor",
            open,
            Element.of(
                "div",
                "",
                Element.of("div", "block-formula", words.say(stage.formula())),
                Element.of(
                    "div",
                    "muted-line",
                    new Text(stage.letters() + " = " + stage.shape(shown.sizes())))))
        .keyed(stage.text());
  }
}
