package forwardpass.lessons.inspector;

import forwardpass.lessons.inspector.Ablation.Row;
import forwardpass.lessons.jobs.SentenceState;
import forwardpass.lessons.node.Element;
import forwardpass.lessons.node.Node;
import forwardpass.lessons.node.Nodes;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.node.Text;
import forwardpass.lessons.plain.Among;
import forwardpass.lessons.tokens.Piece;
import forwardpass.lessons.view.Button;
import forwardpass.lessons.view.DataTable;
import forwardpass.lessons.view.Group;
import forwardpass.lessons.view.Live;
import forwardpass.lessons.view.Say;
import forwardpass.lessons.view.View;
import forwardpass.lessons.words.Message;
import forwardpass.lessons.words.Words;
import java.util.ArrayList;
import java.util.List;

/** What is switched off, the prediction before and after, and what each part adds to one logit. */
record OffView(SentenceState<Ablation> state, boolean isBehind) {
  View view() {
    Ablation shown = state.result();
    if (shown == null) {
      return Group.of(
          "inspector", new Asking(state, isBehind, 0, 0).view(), Say.paragraph("nothing-read"));
    }
    return Group.of(
        "inspector",
        new Asking(state, isBehind, shown.all(), shown.pieces().size()).view(),
        new Say("p", "zoom-caption", Message.of("heads").with("token", text(shown.token()))),
        words -> heads(words, shown),
        new Say("p", "muted-line", ends(shown)),
        new Say("p", "zoom-caption", Message.of("positions")),
        words -> positions(words, shown),
        new Say("p", "zoom-caption", Message.of("neurons").with("token", text(shown.token()))),
        words -> neurons(words, shown),
        missing(shown),
        Group.of("job", Button.of(SwitchOff.NONE, Message.of("all-on"))),
        table(shown),
        new Say("p", "verdict-line", describe(shown)));
  }

  static Message describe(Ablation shown) {
    Guess before = shown.best(false);
    Guess after = shown.best(true);
    String key =
        shown.off().names().isEmpty() ? "none" : before.id() == after.id() ? "same" : "other";
    return Message.of("describe." + key)
        .with("before", text(before))
        .with("share", Guess.shown(before.share()))
        .with("after", text(after))
        .with("now", Guess.shown(after.share()));
  }

  private static String text(Guess guess) {
    return Nodes.text(List.of(new Piece(guess.piece()).node()));
  }

  /** What the two ends add. */
  private static Message ends(Ablation shown) {
    return Message.of("ends")
        .with("embed", Marks.value(shown.of("embed", -1, 0)))
        .with("posEmbed", Marks.value(shown.of("posEmbed", -1, 0)))
        .with("bias", Marks.value(shown.of("bias", -1, 0)))
        .with("logit", Num.fixed(shown.logit(), 3))
        .with("after", Num.fixed(shown.logitAfter(), 3));
  }

  private static Element toggle(Ablation shown, String cssClass, String name, List<Node> content) {
    return Marks.button(cssClass, SwitchOff.TOGGLE + name, content)
        .with("role", "checkbox")
        .with("aria-checked", shown.off().has(name) ? "true" : "false");
  }

  private static double most(Ablation shown) {
    double most = 0;
    for (Added one : shown.added()) {
      most = one.layer() < 0 ? most : Math.max(most, Math.abs(one.logit()));
    }
    return most;
  }

  /** A row for each block: its heads, which can be switched off, and its mlp. */
  private static Node heads(Words words, Ablation shown) {
    double most = most(shown);
    List<Node> head = new ArrayList<>();
    head.add(Element.of("th", "", words.say("block")).with("scope", "col"));
    for (int h = 0; h < shown.sizes().heads(); h++) {
      head.add(
          Element.of("th", "num", words.say(Message.of("head").with("head", h)))
              .with("scope", "col"));
    }
    head.add(Element.of("th", "num", words.say("attn-bias")).with("scope", "col"));
    head.add(Element.of("th", "num", words.say("mlp")).with("scope", "col"));
    List<Node> rows = new ArrayList<>();
    for (int layer = 0; layer < shown.sizes().layers(); layer++) {
      List<Node> cells = new ArrayList<>();
      cells.add(Element.of("th", "", Num.whole(layer)).with("scope", "row"));
      for (int h = 0; h < shown.sizes().heads(); h++) {
        int number = layer * shown.sizes().heads() + h;
        double logit = shown.of("head", layer, h);
        Message label =
            Message.of("switch-head")
                .with("head", "L" + layer + "H" + h)
                .with("logit", Num.fixed(logit, 2));
        Node toggle =
            toggle(shown, "off-head", Off.head(number), List.of(Num.fixed(logit, 2)))
                .with("aria-label", words.plain(label));
        cells.add(Element.of("td", "num " + Marks.shade(logit, most), toggle));
      }
      for (String kind : List.of("attnBias", "mlp")) {
        double logit = shown.of(kind, layer, 0);
        cells.add(Element.of("td", "num " + Marks.shade(logit, most), Num.fixed(logit, 2)));
      }
      rows.add(Element.of("tr", "", cells).keyed("layer-" + layer));
    }
    Element table =
        Element.of(
            "table",
            "table zoom-cells",
            Element.of("caption", "unseen", words.say("heads.table")),
            Element.of("thead", "", Element.of("tr", "", head)),
            Element.of("tbody", "", rows));
    return Element.of("div", "scroll", table)
        .with("tabindex", 0)
        .with("role", "region")
        .with("aria-label", words.plain("heads.table"));
  }

  private static Node positions(Words words, Ablation shown) {
    List<Node> buttons = new ArrayList<>();
    for (int i = 0; i < shown.pieces().size(); i++) {
      buttons.add(
          toggle(
              shown,
              "off-token",
              Off.position(i),
              List.of(new Piece(shown.pieces().get(i)).node())));
    }
    return Element.of("div", "off-tokens", buttons)
        .with("role", "group")
        .with("aria-label", words.plain("positions"));
  }

  /** A neuron that is asked for and not there. */
  private static View missing(Ablation shown) {
    Sizes sizes = shown.sizes();
    for (String name : shown.off().names()) {
      boolean isMissing =
          Off.isNeuron(name)
              && (Off.first(name) >= sizes.layers() || Off.neuron(name) >= sizes.dMlp());
      if (isMissing) {
        return new Say(
            "p",
            "muted-line",
            Message.of("neuron.missing")
                .with("layer", Off.first(name))
                .with("index", Off.neuron(name))
                .with("layers", sizes.layers())
                .with("count", sizes.dMlp()));
      }
    }
    return Group.of("muted-line");
  }

  private static Node neurons(Words words, Ablation shown) {
    List<Node> buttons = new ArrayList<>();
    List<String> offered = new ArrayList<>();
    for (Added one : shown.neurons()) {
      String name = Off.neuron(one.layer(), one.index());
      offered.add(name);
      Message label =
          Message.of("neuron")
              .with("layer", one.layer())
              .with("index", one.index())
              .with("logit", Num.fixed(one.logit(), 2));
      buttons.add(toggle(shown, "off-token", name, words.say(label)));
    }
    for (String name : shown.off().names()) {
      if (Off.isNeuron(name) && !Among.has(offered, name)) {
        Message label =
            Message.of("neuron.other")
                .with("layer", Off.first(name))
                .with("index", Off.neuron(name));
        buttons.add(toggle(shown, "off-token", name, words.say(label)));
      }
    }
    return Element.of("div", "off-tokens", buttons)
        .with("role", "group")
        .with("aria-label", words.plain("neurons.label"));
  }

  private static View table(Ablation shown) {
    DataTable table =
        DataTable.of("next.caption", "next.token", "next.before", "next.after", "next.change");
    for (Row row : shown.rows()) {
      Guess guess = row.before();
      Node token =
          Marks.button(
                  "operand-open",
                  SwitchOff.TOKEN + guess.id(),
                  List.of(new Piece(guess.piece()).node()))
              .with("aria-pressed", guess.id() == shown.token().id() ? "true" : "false");
      table =
          table.marked(
              guess.id() == shown.token().id() ? "lit" : "",
              "token-" + guess.id(),
              Marks.leaf(token),
              DataTable.live(Guess.shown(guess.share())),
              DataTable.live(Guess.shown(row.after())),
              new Live(signed(row.after() - guess.share())));
    }
    return table;
  }

  private static Node signed(double change) {
    Num shown = Num.fixed(change, 4);
    return change > 0 ? Element.of("span", "", new Text("+"), shown) : shown;
  }
}
