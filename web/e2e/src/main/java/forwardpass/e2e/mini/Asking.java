package forwardpass.e2e.mini;

import forwardpass.lessons.codec.CodecReader;
import forwardpass.lessons.codec.CodecWriter;
import forwardpass.lessons.lesson.Event;
import forwardpass.lessons.lesson.Lesson;
import forwardpass.lessons.lesson.StateCodec;
import forwardpass.lessons.lesson.Update;
import forwardpass.lessons.node.Attr;
import forwardpass.lessons.node.Element;
import forwardpass.lessons.node.Node;
import forwardpass.lessons.node.Text;
import forwardpass.lessons.parameter.IntegerParameter;
import forwardpass.lessons.parameter.Parameter;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.view.View;
import forwardpass.lessons.words.Message;
import java.util.List;

/** A question with a typed and a chosen answer, a check and another problem: state from events. */
final class Asking implements Lesson<Asking.State> {
  static final IntegerParameter SEED = new IntegerParameter("seed", 0, 0, 1000);

  record State(String typed, String chosen, String verdict) {
    static final State BLANK = new State("", "", "");
  }

  private static final StateCodec<State> CODEC = new Form();

  private static final class Form implements StateCodec<State> {
    @Override
    public void write(State it, CodecWriter out) {
      out.text(it.typed);
      out.text(it.chosen);
      out.text(it.verdict);
    }

    @Override
    public State read(CodecReader in) {
      return new State(in.text(), in.text(), in.text());
    }
  }

  @Override
  public String id() {
    return "asking";
  }

  @Override
  public List<Parameter<?>> parameters() {
    return List.of(SEED);
  }

  @Override
  public StateCodec<State> codec() {
    return CODEC;
  }

  @Override
  public List<Event.Answered> answers(State state) {
    return List.of(
        new Event.Answered("sum", state.typed()), new Event.Answered("sure", state.chosen()));
  }

  @Override
  public State init(Parameters now) {
    return State.BLANK;
  }

  @Override
  public Update<State> update(Parameters now, State state, Event event) {
    if (event instanceof Event.Answered answered) {
      return Update.of(
          now,
          answered.field().equals("sum")
              ? new State(answered.text(), state.chosen(), state.verdict())
              : new State(state.typed(), answered.text(), state.verdict()));
    } else if (event instanceof Event.Pressed pressed) {
      return pressed(now, state, pressed.action());
    }
    return event instanceof Event.ParametersChanged
        ? Update.of(now, State.BLANK)
        : Update.of(now, state);
  }

  private static Update<State> pressed(Parameters now, State state, String action) {
    if (action.equals("another")) {
      return Update.of(now.with(SEED, now.get(SEED) + 1), State.BLANK);
    }
    int sum = now.get(SEED) + 2;
    boolean isRight = state.typed().equals(Integer.toString(sum)) && state.chosen().equals("yes");
    return Update.of(now, new State(state.typed(), state.chosen(), isRight ? "right" : "wrong"));
  }

  @Override
  public Message announcement(Parameters now, State state) {
    return Message.of(state.verdict().isEmpty() ? "open" : state.verdict());
  }

  @Override
  public View view(Parameters now, State state) {
    int seed = now.get(SEED);
    return words -> {
      Element form =
          Element.of("form", "answer", typed(seed), radio("yes"), radio("no"), check(seed))
              .keyed("form-" + seed)
              .with("data-submit", "check");
      Node verdict =
          Element.of(
              "p", "verdict", state.verdict().isEmpty() ? List.of() : words.say(state.verdict()));
      Element another =
          Element.of("button", "button", new Text("another"))
              .with("type", "button")
              .with("data-action", "another")
              .with("aria-disabled", state.verdict().equals("right") ? "false" : "true");
      Element prompt =
          Element.of("p", "prompt", words.say(Message.of("prompt").with("seed", seed)));
      return Element.of("div", "asking", prompt, form, verdict, another);
    };
  }

  private static Node typed(int seed) {
    return Element.of("input", "input")
        .keyed("sum-" + seed)
        .with("type", "text")
        .with("aria-label", "sum")
        .with("data-answer", "sum");
  }

  private static Node radio(String value) {
    Element input =
        Element.of("input", "")
            .with("type", "radio")
            .with("name", "asking-sure")
            .with("value", value)
            .with("data-answer", "sure");
    return Element.of("label", "choice", input, new Text(value));
  }

  private static Node check(int seed) {
    return Element.of("button", "button primary", new Text("check " + seed))
        .with("type", "submit")
        .with(Attr.of("data-action", "check"));
  }
}
