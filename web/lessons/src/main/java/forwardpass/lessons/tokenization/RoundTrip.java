package forwardpass.lessons.tokenization;

import forwardpass.lessons.node.Text;
import forwardpass.lessons.panel.Panel;
import forwardpass.lessons.panel.PanelFigure;
import forwardpass.lessons.parameter.ChoiceParameter;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.tokens.TokenText;
import forwardpass.lessons.view.TableBuilder;
import java.util.List;

/** Texts to bytes and back: what comes back the same, and the two ways in which it does not. */
public final class RoundTrip extends PanelFigure {
  private static final ChoiceParameter CASE =
      ChoiceParameter.of("case", "letter", "accent", "emoji", "half", "bytes");

  public RoundTrip() {
    super("tokenization-round-trip", CASE);
  }

  static Journey journey(String name) {
    return switch (name) {
      case "letter" -> Journey.of("cat");
      case "accent" -> Journey.of("naïve");
      case "emoji" -> Journey.of("\ud83d\ude42");
      case "half" -> Journey.of("\ud83d");
      // The first three of an emoji's four bytes: a model may stop there.
      default -> Journey.of(List.of(0xf0, 0x9f, 0x99));
    };
  }

  @Override
  protected Panel panel(Parameters parameters) {
    String name = parameters.get(CASE);
    Journey journey = journey(name);
    TableBuilder table = TableBuilder.of("table.caption", "column.what", "column.value");
    if (journey.beginsWithText()) {
      if (!name.equals("half")) { // which is nothing that a page can show
        table.saidRow("text").given(new Text(journey.text()));
      }
      table.saidRow("units").given(new Text(TokenText.unitText(journey.text())));
    }
    table.saidRow("bytes").given(new Text(TokenText.hexText(journey.bytes())));
    table.saidRow("back").given(new Text(journey.back()));
    table.saidRow("again").given(new Text(TokenText.hexText(journey.again())));
    boolean isSame = journey.returns();
    return Panel.saying(isSame ? "outcome.same" : "outcome." + name).table(table).verdict();
  }
}
