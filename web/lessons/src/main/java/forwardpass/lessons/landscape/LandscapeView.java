package forwardpass.lessons.landscape;

import forwardpass.lessons.lesson.Named;
import forwardpass.lessons.node.Element;
import forwardpass.lessons.node.Node;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.play.Playing;
import forwardpass.lessons.scene.Handle;
import forwardpass.lessons.scene.Svg;
import forwardpass.lessons.view.DataTable;
import forwardpass.lessons.view.Figure;
import forwardpass.lessons.view.Group;
import forwardpass.lessons.view.Say;
import forwardpass.lessons.view.TableBuilder;
import forwardpass.lessons.view.View;
import forwardpass.lessons.words.Message;
import forwardpass.lessons.words.Words;
import java.util.ArrayList;
import java.util.List;

/** How the landscape looks: the map or the slope, the losses, the edge, the arithmetic. */
final class LandscapeView {
  private static final int DECIMALS = 3;

  private final Parameters parameters;
  private final Drawn drawn;
  private final double at;
  private final String chosen;

  private LandscapeView(Parameters parameters, Drawn drawn) {
    this.parameters = parameters;
    this.drawn = drawn;
    this.at = parameters.get(Landscape.AT);
    this.chosen = parameters.get(Landscape.CHOSEN);
  }

  static View of(Parameters parameters, Playing playing, Drawn drawn) {
    LandscapeView view = new LandscapeView(parameters, drawn);
    boolean isMap = parameters.get(Landscape.SIGHT).equals("map");
    View picture = isMap ? view::map : view::slope;
    return Group.of(
        "",
        Landscape.PLAYER.bar(parameters, playing),
        new Figure(
            Group.of("lab", picture, Group.of("", view.losses(), view.edge())),
            view.described(),
            view.table()),
        view.opened());
  }

  static Message described(Parameters parameters, Drawn drawn) {
    return new LandscapeView(parameters, drawn).described();
  }

  /** How far the four have come, and where the edge is. */
  static List<Named> named(Parameters parameters, Drawn drawn) {
    LandscapeView view = new LandscapeView(parameters, drawn);
    List<Named> named = new ArrayList<>();
    named.add(Named.of("step", Num.whole((int) Math.floor(view.at))).at("at"));
    named.add(Named.of("alpha", Num.upTo(drawn.settings().rate(), DECIMALS)).at("alpha"));
    named.add(Named.of("edge", Num.rounded(drawn.ground().place().edge(), DECIMALS)));
    for (Walk walk : drawn.walks()) {
      named.add(Named.of(walk.name(), Num.sized(view.loss(walk), 2)).at(walk.name()));
    }
    return named;
  }

  private Node map(Words words) {
    Ground ground = drawn.ground();
    List<Node> marks = new ArrayList<>();
    marks.add(ground.map());
    marks.addAll(
        WalkMarks.of(
            drawn.walks(),
            at,
            chosen,
            (x, y) -> new double[] {ground.plane().x().at(x), ground.plane().y().at(y)},
            words));
    double x = parameters.get(Landscape.X);
    double y = parameters.get(Landscape.Y);
    String where = Num.upTo(x, 2).text() + ", " + Num.upTo(y, 2).text();
    marks.add(Handle.inPlane("x", "y", words.plain("handle"), where, x, y, ground.plane()));
    return Svg.plot(Ground.MAP_HEIGHT, words.plain("picture.map"), marks);
  }

  private Node slope(Words words) {
    Relief relief = drawn.ground().relief();
    List<Node> marks = new ArrayList<>();
    marks.add(drawn.ground().slope());
    marks.addAll(WalkMarks.of(drawn.walks(), at, chosen, relief::seen, words));
    return Svg.plot(Relief.HEIGHT, words.plain("picture.slope"), marks);
  }

  private View losses() {
    return new LossCurves(drawn, at, chosen);
  }

  /** Where the mathematics puts the edge, and on which side of it the reader stands. */
  private View edge() {
    Place place = drawn.ground().place();
    double rate = drawn.settings().rate();
    boolean isBelow = rate < place.edge();
    String side = isBelow ? "below" : rate < place.momentumEdge() ? "beyond" : "beyond-both";
    Message message =
        Message.of("edge." + side)
            .with("alpha", Num.upTo(rate, DECIMALS))
            .with("curvature", Num.rounded(place.curvature(), 2))
            .with("edge", Num.rounded(place.edge(), DECIMALS))
            .with("rolling", Num.rounded(place.momentumEdge(), DECIMALS));
    return new Say("p", "lab-note", message);
  }

  private double loss(Walk walk) {
    double[] w = walk.at(at);
    return drawn.ground().place().surface().at(w[0], w[1]);
  }

  private Walk chosenWalk() {
    for (Walk walk : drawn.walks()) {
      if (walk.name().equals(chosen)) {
        return walk;
      }
    }
    return drawn.walks().get(0);
  }

  private Message described() {
    Message message = Message.of("describe").with("step", Num.whole((int) Math.floor(at)));
    for (Walk walk : drawn.walks()) {
      message = message.with(walk.name(), Num.sized(loss(walk), 2));
    }
    return message;
  }

  private DataTable table() {
    Message caption = Message.of("table.caption").with("step", Num.whole((int) Math.floor(at)));
    TableBuilder table =
        TableBuilder.of(caption, "column.walk", "column.x", "column.y", "column.loss");
    for (Walk walk : drawn.walks()) {
      double[] w = walk.at(at);
      table
          .row(walk.name())
          .litWhen(walk.name().equals(chosen))
          .said("walk." + walk.name())
          .given(Num.sized(w[0], DECIMALS))
          .given(Num.sized(w[1], DECIMALS))
          .given(Num.sized(loss(walk), DECIMALS));
    }
    return table.table();
  }

  /** The step that led to where the chosen one stands; before the first there is none. */
  private View opened() {
    Walk walk = chosenWalk();
    int step = Math.min((int) Math.floor(at), walk.steps());
    Message name = Message.of("walk." + walk.name());
    if (step == 0) {
      return new Say("p", "lab-note", Message.of("opened.none"));
    }
    View steps = OpenedStep.of(walk, step, drawn.settings().rate());
    return words ->
        Element.of(
            "details",
            "as-table opened",
            Element.of(
                "summary",
                "",
                words.say(
                    Message.of("opened.summary").with("step", step).with("walk", words.say(name)))),
            steps.lower(words));
  }
}
