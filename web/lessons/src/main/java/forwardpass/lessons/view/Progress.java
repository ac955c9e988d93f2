package forwardpass.lessons.view;

import forwardpass.lessons.node.Element;
import forwardpass.lessons.node.Node;
import forwardpass.lessons.words.Message;
import forwardpass.lessons.words.Words;

/** How far long work has come. */
public record Progress(int done, int all, Message label) implements View {
  @Override
  public Node lower(Words words) {
    return Element.of("progress", "job-bar")
        .with("max", all)
        .with("value", done)
        .with("aria-label", words.plain(label));
  }
}
