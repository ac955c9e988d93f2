package forwardpass.lessons.story;

import forwardpass.lessons.lesson.Command;
import forwardpass.lessons.lesson.Event;
import forwardpass.lessons.lesson.Lesson;
import forwardpass.lessons.lesson.Update;
import forwardpass.lessons.parameter.IntegerParameter;
import forwardpass.lessons.parameter.NumberParameter;
import forwardpass.lessons.parameter.Parameter;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.parameter.TextParameter;
import forwardpass.lessons.tokens.Sentence;
import forwardpass.lessons.view.View;
import forwardpass.lessons.words.Message;
import forwardpass.lessons.work.Job;
import java.util.ArrayList;
import java.util.List;

/**
 * The beginning of a story, what the model expects next, and the model writing on. What it expects
 * after the first beginning is printed with the page; the model is fetched when it is to write.
 */
public final class WriteOn implements Lesson<Desk> {
  static final TextParameter TEXT =
      new TextParameter(
          "text", "Once upon a time, there was a little", Sentence.MAX_BYTES, Sentence::parse);
  static final NumberParameter T = new NumberParameter("T", 0.8, 0, 2, 0.05);
  private static final IntegerParameter SEED = new IntegerParameter("seed", 1, 1, 1_000_000);

  /** How many tokens it writes before it is asked again. */
  private static final int AT_ONCE = 48;

  /** Between two tokens, so that one can follow; the model itself needs a few milliseconds. */
  private static final int PACE = 90;

  @Override
  public String id() {
    return "home-story";
  }

  @Override
  public List<Parameter<?>> parameters() {
    return List.of(TEXT, T, SEED);
  }

  static String text(Parameters parameters) {
    return Sentence.parse(parameters.get(TEXT)).get();
  }

  @Override
  public Job prepared(Parameters parameters) {
    return order(parameters, List.of(), 0).job();
  }

  private static Order order(Parameters parameters, List<Integer> written, int count) {
    return new Order(text(parameters), written, parameters.get(T), parameters.get(SEED), count);
  }

  @Override
  public Desk init(Parameters parameters) {
    return Desk.empty();
  }

  @Override
  public Update<Desk> update(Parameters parameters, Desk desk, Event event) {
    if (event instanceof Event.Prepared prepared) {
      return Update.of(parameters, desk.hears(News.decode(prepared.message())));
    } else if (event instanceof Event.ParametersChanged) {
      return edited(parameters, desk);
    } else if (event instanceof Event.Pressed pressed) {
      return pressed(parameters, desk, pressed.action());
    } else if (event instanceof Event.Ticked ticked && ticked.run() == desk.tick()) {
      return reveal(parameters, desk);
    } else if (event instanceof Event.Fetching fetching && fetching.run() == desk.job()) {
      return Update.of(parameters, desk.fetching(fetching.bytes()));
    } else if (event instanceof Event.Reported reported && reported.run() == desk.job()) {
      Desk now = desk.waits(News.decode(reported.message()), reported.done());
      return desk.isPacing() ? Update.of(parameters, now) : reveal(parameters, now);
    } else if (event instanceof Event.Failed failed && failed.run() == desk.job()) {
      return Update.of(parameters, desk.failed(failed.reason()));
    }
    return Update.of(parameters, desk);
  }

  /** A new text is looked at if the model is here; a new temperature goes on with what is there. */
  private static Update<Desk> edited(Parameters parameters, Desk desk) {
    if (!desk.text().equals(text(parameters))) {
      Desk cleared = desk.cleared();
      return desk.isHere() ? start(parameters, cleared, 0) : stopped(parameters, cleared);
    }
    boolean isWriting = desk.isHere() && desk.toWrite() > 0;
    return isWriting ? start(parameters, desk, desk.toWrite()) : Update.of(parameters, desk);
  }

  private static Update<Desk> pressed(Parameters parameters, Desk desk, String action) {
    return switch (action) {
      case "write" ->
          desk.isBusy() || desk.hasEnded()
              ? Update.of(parameters, desk)
              : start(parameters, desk, AT_ONCE);
      case "ask" -> desk.isBusy() ? Update.of(parameters, desk) : start(parameters, desk, 0);
      case "stop" -> stopped(parameters, desk);
      case "again" -> {
        int seed = parameters.get(SEED) % (int) SEED.max() + 1;
        Parameters next = parameters.with(SEED, seed);
        Desk cleared = desk.cleared();
        yield desk.isHere() ? start(next, cleared, AT_ONCE) : stopped(next, cleared);
      }
      default -> Update.of(parameters, desk);
    };
  }

  private static Update<Desk> start(Parameters parameters, Desk desk, int count) {
    Desk now = desk.begins(count);
    List<Integer> ids = new ArrayList<>();
    for (News.Token token : desk.written()) {
      ids.add(token.id());
    }
    return Update.of(
        parameters,
        now,
        new Command.Cancel(desk.job()),
        new Command.Cancel(desk.tick()),
        new Command.Start(now.job(), order(parameters, ids, count).job()));
  }

  private static Update<Desk> stopped(Parameters parameters, Desk desk) {
    return Update.of(
        parameters,
        desk.stopped(),
        new Command.Cancel(desk.job()),
        new Command.Cancel(desk.tick()));
  }

  /** Shows the next of what the model has said; a token at a time. */
  private static Update<Desk> reveal(Parameters parameters, Desk desk) {
    Desk now = desk.reveals();
    return now.isPacing()
        ? Update.of(parameters, now, new Command.Tick(now.tick(), PACE))
        : Update.of(parameters, now);
  }

  @Override
  public View view(Parameters parameters, Desk desk) {
    return DeskView.of(parameters, desk);
  }

  @Override
  public Message announcement(Parameters parameters, Desk desk) {
    return DeskView.announcement(parameters, desk);
  }
}
