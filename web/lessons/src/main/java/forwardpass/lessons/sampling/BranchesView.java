package forwardpass.lessons.sampling;

import forwardpass.lessons.node.Element;
import forwardpass.lessons.node.Node;
import forwardpass.lessons.node.Text;
import forwardpass.lessons.view.View;
import forwardpass.lessons.words.Words;
import java.util.ArrayList;
import java.util.List;

/** All that was said, as a tree: what comes after a token that has several successors is a list. */
record BranchesView(Branches said) implements View {
  @Override
  public Node lower(Words words) {
    return Element.of(
        "details",
        "branches",
        Element.of("summary", "", words.say("tree.summary")),
        list(said.after(-1)));
  }

  private Element list(List<Integer> starts) {
    List<Node> items = new ArrayList<>();
    for (int start : starts) {
      StringBuilder text = new StringBuilder();
      int place = start;
      List<Integer> next = said.after(place);
      text.append(said.tokens().get(place).wrote().piece());
      while (next.size() == 1) {
        place = next.get(0);
        text.append(said.tokens().get(place).wrote().piece());
        next = said.after(place);
      }
      Element button =
          Element.of("button", "branch", new Text(SpokenText.seen(text.toString())))
              .with("type", "button")
              .with("data-action", KnobsDemo.BACK + (place + 1))
              .with("aria-current", place == said.at() ? "true" : "false");
      List<Node> parts = new ArrayList<>();
      parts.add(button);
      if (!next.isEmpty()) {
        parts.add(list(next));
      }
      items.add(Element.of("li", "", parts).keyed("branch-" + start));
    }
    return Element.of("ul", "branch-list", items);
  }
}
