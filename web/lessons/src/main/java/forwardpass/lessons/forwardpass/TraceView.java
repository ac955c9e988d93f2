package forwardpass.lessons.forwardpass;

import forwardpass.lessons.node.Element;
import forwardpass.lessons.node.Node;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.node.Text;
import forwardpass.lessons.view.View;
import forwardpass.lessons.words.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * The stations one below the other, each with its shape and the numbers of the followed token; a
 * diamond where the shape changes.
 */
record TraceView(Trace trace) implements View {
  @Override
  public Node lower(Words words) {
    List<Node> stations = new ArrayList<>();
    String batch = "(" + trace.b() + ", " + trace.t() + ")";
    stations.add(station("ids", batch, false, List.of(tokens(words)), words));
    int first = 0;
    for (Stage stage : Stage.ALL) {
      boolean turns = stage == Stage.EMBED || stage == Stage.HEAD;
      List<Node> cells = List.of(numbers(stage, first, words));
      stations.add(station(stage.word(), trace.shape(stage), turns, cells, words));
      first += trace.d();
    }
    stations.add(station("next", "(" + trace.b() + ",)", false, List.of(next(words)), words));
    return Element.of("ol", "stations trace", stations);
  }

  private static Element station(
      String word, String shape, boolean turns, List<Node> content, Words words) {
    List<Node> nodes = new ArrayList<>();
    nodes.add(Element.of("span", "station-name", words.say("stage." + word)));
    nodes.add(new Text(" "));
    nodes.add(Element.of("span", "dims", new Text(shape)));
    if (turns) {
      nodes.add(new Text(" "));
      nodes.add(Element.of("span", "station-turns", words.say("turns." + word)));
    }
    nodes.addAll(content);
    return Element.of("li", turns ? "station turn" : "station", nodes)
        .keyed("station-" + word)
        .with("data-mark", word);
  }

  /** All ids of the batch, a line for each text; the one that is pointed at is followed. */
  private Element tokens(Words words) {
    List<Node> lines = new ArrayList<>();
    int place = 0;
    for (int[] text : trace.texts()) {
      List<Node> line = new ArrayList<>();
      for (int id : text) {
        line.add(
            Element.of("td", place == trace.place() ? "open" : "", Num.whole(id))
                .with("tabindex", place == trace.place() ? 0 : -1)
                .with("data-point", TraceFigure.PLACE.id())
                .with("data-point-to", Integer.toString(place)));
        place++;
      }
      lines.add(Element.of("tr", "", line));
    }
    return table("matrix opens ids", lines, words.plain("ids"));
  }

  /** The numbers of the followed token there; at the head the largest, under their tokens' ids. */
  private Element numbers(Stage stage, int first, Words words) {
    int[] columns = trace.columns(stage);
    double[] row = trace.row(stage);
    int stop = stage == trace.stage() ? trace.cell() : first;
    List<Node> head = new ArrayList<>();
    List<Node> line = new ArrayList<>();
    for (int i = 0; i < columns.length; i++) {
      int cell = first + i;
      head.add(Element.of("th", "column", Num.whole(columns[i])).with("scope", "col"));
      line.add(
          Element.of("td", cell == trace.cell() ? "open" : "", Num.fixed(row[columns[i]], 2))
              .with("tabindex", cell == stop ? 0 : -1)
              .with("data-point", TraceFigure.CELL.id())
              .with("data-point-to", Integer.toString(cell)));
    }
    List<Node> lines = new ArrayList<>();
    if (stage == Stage.HEAD) {
      lines.add(Element.of("tr", "", head));
    }
    lines.add(Element.of("tr", "", line));
    return table("matrix opens act", lines, words.plain("numbers." + stage.word()));
  }

  /** The token that would follow each text. */
  private Element next(Words words) {
    List<Node> line = new ArrayList<>();
    for (int id : trace.next()) {
      line.add(Element.of("td", "", Num.whole(id)));
    }
    return table("matrix ids", List.of(Element.of("tr", "", line)), words.plain("next"));
  }

  private static Element table(String cssClass, List<Node> lines, String label) {
    Element table = Element.of("table", cssClass, Element.of("tbody", "", lines));
    return Element.of("div", "scroll", table.with("aria-label", label))
        .with("tabindex", 0)
        .with("role", "region")
        .with("aria-label", label);
  }
}
