package forwardpass.lessons.forwardpass;

import forwardpass.lessons.node.Element;
import forwardpass.lessons.node.Node;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.view.View;
import forwardpass.lessons.words.Message;
import forwardpass.lessons.words.Words;
import java.util.ArrayList;
import java.util.List;

/** One page of the tensor; a number is opened by pointing at it or by the focus. */
record PageTable(int page, Slice slice) implements View {
  @Override
  public Node lower(Words words) {
    int rows = TensorPages.SIZES[1];
    int cols = TensorPages.SIZES[2];
    int first = page * rows * cols;
    boolean isHere = slice.at() >= first && slice.at() < first + rows * cols;
    List<Node> lines = new ArrayList<>();
    for (int i = 0; i < rows; i++) {
      List<Node> line = new ArrayList<>();
      for (int j = 0; j < cols; j++) {
        int place = first + i * cols + j;
        boolean isOpen = place == slice.at();
        boolean isStop = isHere ? isOpen : place == first;
        Element cell =
            Element.of("td", isOpen ? "open" : slice.has(place) ? "lit" : "", Num.whole(place))
                .with("tabindex", isStop ? 0 : -1)
                .with("data-point", TensorPages.AT.id())
                .with("data-point-to", Integer.toString(place));
        line.add(slice.has(place) ? cell.with("data-mark", isOpen ? "open" : "slice") : cell);
      }
      lines.add(Element.of("tr", "", line));
    }
    Message name = Message.of("page." + page);
    return Element.of(
            "table",
            "matrix opens act tensor-page",
            Element.of("caption", "shape", words.say(name)),
            Element.of("tbody", "", lines))
        .keyed("page-" + page);
  }
}
