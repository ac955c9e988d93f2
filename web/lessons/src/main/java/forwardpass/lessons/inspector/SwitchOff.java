package forwardpass.lessons.inspector;

import forwardpass.lessons.inspector.Ablation.Question;
import forwardpass.lessons.jobs.SentenceFigure;
import forwardpass.lessons.jobs.SentenceState;
import forwardpass.lessons.parameter.IntegerParameter;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.parameter.TextParameter;
import forwardpass.lessons.plain.Ascii;
import forwardpass.lessons.tokens.Sentence;
import forwardpass.lessons.view.View;
import forwardpass.lessons.words.Message;

/** Heads, neurons and positions switched off, and what the model says then. */
public final class SwitchOff extends SentenceFigure<Ablation> {
  static final String TOGGLE = "off ";
  static final String TOKEN = "token ";
  static final String NONE = "none";
  private static final int LONGEST = 200;
  private static final int MOST_TOKENS = 200_000;

  private static final TextParameter TEXT =
      new TextParameter(
          "text", "Ben and Mia went to the park. Ben and", Sentence.MAX_BYTES, Sentence::parse);
  private static final TextParameter OFF = new TextParameter("off", "h8", LONGEST, Off::parse);
  private static final IntegerParameter WANTED = new IntegerParameter("token", -1, -1, MOST_TOKENS);

  /** Any neuron, by its block and number. */
  private static final TextParameter NEURON = new TextParameter("neuron", "", 16, Off::typed);

  public SwitchOff() {
    super("inspector-off", Ablation.CODEC, AblateTask.NAME, TEXT, TEXT, NEURON, OFF, WANTED);
    fieldsAre(TEXT, NEURON);
  }

  @Override
  protected String asked(Parameters parameters) {
    String text = Sentence.parse(parameters.get(TEXT)).get();
    Off off = Off.of(parameters.get(OFF));
    String neuron = Off.typed(parameters.get(NEURON)).get();
    Off all = neuron.isEmpty() || off.has(neuron) ? off : off.toggled(neuron);
    return Question.CODEC.encode(new Question(text, all, parameters.get(WANTED)));
  }

  @Override
  protected Parameters pressed(Parameters parameters, String action) {
    if (action.startsWith(TOGGLE)) {
      String name = action.substring(TOGGLE.length());
      if (name.equals(Off.typed(parameters.get(NEURON)).get())) {
        return parameters.with(NEURON, "");
      }
      Off off = Off.of(parameters.get(OFF)).toggled(name);
      return parameters.with(OFF, off.print());
    } else if (action.startsWith(TOKEN)) {
      return parameters.with(WANTED, Ascii.whole(action.substring(TOKEN.length())));
    }
    return action.equals(NONE) ? parameters.with(OFF, "").with(NEURON, "") : parameters;
  }

  @Override
  public View view(Parameters parameters, SentenceState<Ablation> state) {
    return new OffView(state, isBehind(parameters, state)).view();
  }

  @Override
  protected Message outcome(Parameters parameters, Ablation ablation) {
    return OffView.describe(ablation);
  }
}
