package forwardpass.site.book;

import forwardpass.lessons.node.Element;
import forwardpass.lessons.node.Node;
import forwardpass.lessons.node.Nodes;
import forwardpass.lessons.node.Text;
import forwardpass.lessons.words.Message;
import forwardpass.lessons.words.Words;
import java.util.ArrayList;
import java.util.List;

/** Side notes written where they belong: {@code ::note[…]} within a paragraph. */
final class Notes {
  private static final String OPENING = "::note[";

  private final PageContext page;
  private final Words words;

  Notes(PageContext page) {
    this.page = page;
    this.words = page.book().lessons().wordsOf("page");
  }

  /** A paragraph, and behind it the notes that were in it. */
  List<Node> paragraph(List<Node> inline, int line) {
    List<Node> text = new ArrayList<>();
    List<List<Node>> notes = new ArrayList<>();
    List<Node> current = text;
    int depth = 0;
    for (Node node : merged(inline)) {
      String rest = node instanceof Text plain ? plain.text() : "";
      if (rest.isEmpty()) {
        current.add(node);
      }
      while (!rest.isEmpty()) {
        int cut = depth == 0 ? rest.indexOf(OPENING) : closing(rest, depth);
        String before = cut < 0 ? rest : rest.substring(0, cut);
        boolean opens = depth == 0;
        depth += opens ? 0 : brackets(before);
        if (!before.isEmpty()) {
          current.add(new Text(before));
        }
        rest = cut < 0 ? "" : rest.substring(cut + (opens ? OPENING.length() : 1));
        if (cut >= 0 && opens) {
          current = new ArrayList<>();
          notes.add(current);
          depth = 1;
        } else if (cut >= 0) {
          current = text;
          depth = 0;
          text.add(new Reference(notes.size()).node());
        }
      }
    }
    if (depth > 0) {
      page.problem(line, "'::note[' is opened here and not closed");
    }
    return blocks(text, notes);
  }

  /** Where a note stands in the text, until its number is known. */
  private record Reference(int index) {
    private static final String MARK = "note-ref-to-be";

    Node node() {
      return Element.of("a", MARK).with("data-index", index - 1);
    }

    static boolean is(Node node) {
      return node instanceof Element element && MARK.equals(element.attr("class"));
    }
  }

  private List<Node> blocks(List<Node> text, List<List<Node>> notes) {
    List<Node> out = new ArrayList<>();
    List<Node> prose = new ArrayList<>();
    text.stream().filter(node -> !Reference.is(node)).forEach(prose::add);
    boolean alone = Nodes.text(prose).isBlank();
    if (alone) {
      notes.forEach(note -> out.add(Element.of("aside", "note", note).with("role", "note")));
      return notes.isEmpty() ? List.of(Element.of("p", "", prose)) : out;
    }
    List<Node> inside = new ArrayList<>();
    for (Node node : text) {
      if (!Reference.is(node)) {
        inside.add(node);
        continue;
      }
      // The mark stands directly behind the word that it belongs to.
      int last = inside.size() - 1;
      if (last >= 0 && inside.get(last) instanceof Text before) {
        inside.set(last, new Text(before.text().stripTrailing()));
      }
      int number = page.nextNote();
      String label = words.plain(Message.of("note").with("number", number));
      Text mark = new Text(Integer.toString(number));
      inside.add(
          Element.of("a", "note-ref", mark)
              .with("href", "#note-" + number)
              .with("id", "note-ref-" + number)
              .with("aria-label", label));
      List<Node> note = new ArrayList<>();
      note.add(Element.of("span", "note-mark", mark));
      note.add(new Text(" "));
      note.addAll(notes.get(out.size()));
      out.add(
          Element.of("aside", "note", note)
              .with("role", "note")
              .with("id", "note-" + number)
              .with("aria-label", label));
    }
    out.add(0, Element.of("p", "", inside));
    return out;
  }

  private static int closing(String text, int depthBefore) {
    int depth = depthBefore;
    for (int i = 0; i < text.length(); i++) {
      depth += text.charAt(i) == '[' ? 1 : text.charAt(i) == ']' ? -1 : 0;
      if (depth == 0) {
        return i;
      }
    }
    return -1;
  }

  private static int brackets(String text) {
    return (int)
        (text.chars().filter(c -> c == '[').count() - text.chars().filter(c -> c == ']').count());
  }

  private static List<Node> merged(List<Node> nodes) {
    List<Node> out = new ArrayList<>();
    for (Node node : nodes) {
      int last = out.size() - 1;
      if (node instanceof Text text && last >= 0 && out.get(last) instanceof Text before) {
        out.set(last, new Text(before.text() + text.text()));
      } else {
        out.add(node);
      }
    }
    return out;
  }
}
