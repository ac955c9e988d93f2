package forwardpass.lessons.inspector;

import forwardpass.lessons.codec.Codec;
import forwardpass.lessons.codec.CodecReader;
import forwardpass.lessons.codec.CodecWriter;
import forwardpass.lessons.codec.Codecs;
import forwardpass.lessons.jobs.JobState;
import forwardpass.lessons.lesson.Event;
import forwardpass.lessons.lesson.Lesson;
import forwardpass.lessons.lesson.StateCodec;
import forwardpass.lessons.lesson.Update;
import forwardpass.lessons.parameter.Parameter;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.view.View;
import forwardpass.lessons.words.Message;
import forwardpass.lessons.work.Job;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An exercise whose answer is checked by running the model.
 *
 * @param id its id, which is also the name of the worker's job
 * @param asks what is to be filled in, by the keys of their labels, {@code field.KEY}
 * @param hints how many hints its words have
 */
public record ModelExercise(String id, List<String> asks, int hints)
    implements Lesson<ModelExercise.Answer> {

  /**
   * Where a reader stands.
   *
   * @param drafts what stands in the fields
   * @param said what the last run found; null before the first
   * @param solved whether an answer was ever right
   * @param hintIsNews whether a hint was the last thing asked for; not kept between visits
   */
  public record Answer(
      List<String> drafts,
      JobState job,
      @Nullable Said said,
      boolean solved,
      int hintsShown,
      boolean hintIsNews) {
    public Answer {
      drafts = List.copyOf(drafts);
    }

    Answer with(JobState now) {
      return new Answer(drafts, now, said, solved, hintsShown, false);
    }
  }

  /** What is asked of the worker: the drafts. */
  static final Codec<List<String>> INPUT =
      new Codec<>() {
        @Override
        public void write(List<String> it, CodecWriter out) {
          out.list(it, Codecs.TEXT);
        }

        @Override
        public List<String> read(CodecReader in) {
          return in.list(1, 4, Codecs.TEXT);
        }
      };

  private record Form(int fields) implements StateCodec<Answer> {
    @Override
    public void write(Answer it, CodecWriter out) {
      out.list(it.drafts, Codecs.TEXT);
      JobState.CODEC.write(it.job, out);
      out.optional(it.said, Said.CODEC);
      out.flag(it.solved);
      out.whole(it.hintsShown);
    }

    @Override
    public Answer read(CodecReader in) {
      return new Answer(
          in.list(fields, fields, Codecs.TEXT),
          JobState.CODEC.read(in),
          in.optional(Said.CODEC),
          in.flag(),
          in.whole(0, Integer.MAX_VALUE),
          false);
    }

    @Override
    public Answer atRest(Answer it) {
      return it.with(it.job.atRest());
    }
  }

  public ModelExercise {
    asks = List.copyOf(asks);
  }

  @Override
  public List<Parameter<?>> parameters() {
    return List.of();
  }

  @Override
  public StateCodec<Answer> codec() {
    return new Form(asks.size());
  }

  @Override
  public Answer init(Parameters parameters) {
    List<String> empty = new ArrayList<>();
    for (int i = 0; i < asks.size(); i++) {
      empty.add("");
    }
    return new Answer(empty, JobState.NONE, null, false, 0, false);
  }

  @Override
  public List<Event.Answered> answers(Answer state) {
    List<Event.Answered> answers = new ArrayList<>();
    for (int i = 0; i < asks.size(); i++) {
      answers.add(new Event.Answered(asks.get(i), state.drafts().get(i)));
    }
    return answers;
  }

  @Override
  public Update<Answer> update(Parameters parameters, Answer state, Event event) {
    if (event instanceof Event.Answered answered) {
      return Update.of(parameters, drafted(state, answered));
    } else if (event instanceof Event.Pressed pressed) {
      return pressed(parameters, state, pressed.action());
    } else if (state.job().hears(event)) {
      return Update.of(parameters, heard(state.with(state.job().after(event)), event));
    }
    return Update.of(parameters, state);
  }

  private Answer drafted(Answer state, Event.Answered answered) {
    List<String> drafts = new ArrayList<>(state.drafts());
    for (int i = 0; i < asks.size(); i++) {
      if (asks.get(i).equals(answered.field())) {
        drafts.set(i, answered.text());
      }
    }
    return new Answer(drafts, state.job(), null, state.solved(), state.hintsShown(), false);
  }

  private static Answer heard(Answer state, Event event) {
    if (event instanceof Event.Reported reported && reported.done()) {
      Said said = Said.CODEC.decode(reported.message());
      boolean solved = state.solved() || said.isRight();
      return new Answer(state.drafts(), state.job(), said, solved, state.hintsShown(), false);
    }
    return state;
  }

  private Update<Answer> pressed(Parameters parameters, Answer state, String action) {
    if (action.equals("check") && !state.job().isBusy()) {
      Answer begun = state.with(state.job().started());
      return Update.of(parameters, begun, begun.job().begin(job(state.drafts())));
    } else if (action.equals("stop")) {
      return Update.of(parameters, state.with(state.job().atRest()), state.job().cancel());
    } else if (action.equals("hint")) {
      int shown = Math.min(state.hintsShown() + 1, hints);
      return Update.of(
          parameters,
          new Answer(state.drafts(), state.job(), state.said(), state.solved(), shown, true));
    }
    return Update.of(parameters, state);
  }

  /** The job that checks these answers. */
  public Job job(List<String> drafts) {
    return new Job(id, INPUT.encode(drafts));
  }

  @Override
  public View view(Parameters parameters, Answer state) {
    return new ModelExerciseView(this, state);
  }

  @Override
  public Message announcement(Parameters parameters, Answer state) {
    Said said = state.said();
    if (state.job().hasFailed()) {
      return state.job().said();
    } else if (state.hintIsNews()) {
      return Message.of("hint." + state.hintsShown());
    }
    return said == null || state.job().isBusy() ? Message.of("announce.nothing") : said.message();
  }
}
