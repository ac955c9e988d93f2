package forwardpass.lessons.view;

import forwardpass.lessons.node.Element;
import forwardpass.lessons.node.Node;
import forwardpass.lessons.words.Message;
import forwardpass.lessons.words.Words;

/**
 * A picture with its description in words and its data as a table, so that nothing in it is for the
 * eye alone.
 *
 * @param picture the drawing
 * @param describe what there is to see, with the present numbers
 * @param table the same data, cell by cell
 */
public record Figure(View picture, Message describe, DataTable table) implements View {
  @Override
  public Node lower(Words words) {
    return Element.of(
        "div",
        "figure",
        picture.lower(words),
        Element.of("p", "unseen", words.say(describe)),
        Element.of(
            "details",
            "as-table",
            Element.of("summary", "", words.say("figure.as-table")),
            table.lower(words)));
  }
}
