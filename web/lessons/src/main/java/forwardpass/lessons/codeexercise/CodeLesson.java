package forwardpass.lessons.codeexercise;

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

/**
 * An exercise answered with a program.
 *
 * @param id its id, which is also the name of the worker's job
 * @param starter what stands in the editor at first
 * @param solution a program that passes
 * @param tests the keys of the tests, in their order
 * @param hints how many hints the words file has, {@code hint.1} and on
 */
public record CodeLesson(String id, String starter, String solution, List<String> tests, int hints)
    implements Lesson<CodeState> {
  public CodeLesson {
    tests = List.copyOf(tests);
  }

  /** A program to be mended: what is wrong in it, and what is right in its place. */
  public static CodeLesson mended(
      String id, String faulty, String wrong, String right, List<String> tests) {
    return new CodeLesson(id, faulty, faulty.replace(wrong, right), tests, 3);
  }

  /** The keys {@code test.NAME} of tests. */
  public static List<String> tests(String... names) {
    List<String> keys = new ArrayList<>();
    for (String name : names) {
      keys.add("test." + name);
    }
    return List.copyOf(keys);
  }

  @Override
  public List<Parameter<?>> parameters() {
    return List.of();
  }

  @Override
  public StateCodec<CodeState> codec() {
    return CodeState.CODEC;
  }

  @Override
  public List<Event.Answered> answers(CodeState state) {
    Event.Answered program = new Event.Answered("program", state.draft());
    return state.line().isEmpty()
        ? List.of(program)
        : List.of(program, new Event.Answered(WrongLine.FIELD, state.line()));
  }

  @Override
  public CodeState init(Parameters parameters) {
    return CodeState.begins(starter);
  }

  @Override
  public Update<CodeState> update(Parameters parameters, CodeState state, Event event) {
    if (event instanceof Event.Answered answered) {
      boolean isLine = answered.field().equals(WrongLine.FIELD);
      return Update.of(
          parameters, isLine ? state.withLine(answered.text()) : state.withDraft(answered.text()));
    }
    if (event instanceof Event.Pressed pressed) {
      return pressed(parameters, state, pressed.action());
    }
    if (state.job().hears(event)) {
      return Update.of(parameters, heard(state.with(state.job().after(event)), event));
    }
    return Update.of(parameters, state);
  }

  /**
   * The job that tests a program.
   *
   * @param run counts the runs: what the tests draw is drawn anew in each
   */
  public Job job(int run, String program) {
    return new Job(id, CodeTask.Input.CODEC.encode(new CodeTask.Input(run, program)));
  }

  private CodeState heard(CodeState state, Event event) {
    if (event instanceof Event.Reported reported) {
      CodeState now = state.found(Outcome.ofReport(reported.message()));
      return reported.done() && passed(now) == tests.size() ? now.passed() : now;
    }
    return state;
  }

  private static int passed(CodeState state) {
    int passed = 0;
    for (Outcome outcome : state.outcomes()) {
      passed += outcome.passed() ? 1 : 0;
    }
    return passed;
  }

  /** How many of the tests passed, of all there are. */
  Message count(CodeState state) {
    return Message.of("code.passed").with("passed", passed(state)).with("all", tests.size());
  }

  private Update<CodeState> pressed(Parameters parameters, CodeState state, String action) {
    return switch (action) {
      case "run" -> {
        if (state.job().isBusy()) {
          yield Update.of(parameters, state);
        }
        CodeState started = state.started();
        yield Update.of(
            parameters, started, started.job().begin(job(started.job().run(), state.draft())));
      }
      case "stop" -> Update.of(parameters, state.with(state.job().atRest()), state.job().cancel());
      case "hint" -> Update.of(parameters, state.withHint(hints));
      case "start-over" -> Update.of(parameters, state.startedOver(starter), state.job().cancel());
      case "take-back" -> Update.of(parameters, state.tookBack());
      default -> Update.of(parameters, state);
    };
  }

  /** The number of the line that is wrong; 0 where the program is to be written, not mended. */
  int wrongLine() {
    return WrongLine.between(starter, solution);
  }

  /** What there is to say of the line that the reader names. */
  Message saidOfLine(CodeState state) {
    return WrongLine.said(starter, wrongLine(), state.line());
  }

  @Override
  public View view(Parameters parameters, CodeState state) {
    return new CodeView(this, state);
  }

  @Override
  public Message announcement(Parameters parameters, CodeState state) {
    if (state.job().hasFailed()) {
      return state.job().said();
    }
    if (state.hintIsNews()) {
      return Message.of("hint." + state.hintsShown());
    }
    if (state.job().isBusy() || state.outcomes().isEmpty()) {
      return state.line().isEmpty() ? Message.of("announce.nothing") : saidOfLine(state);
    }
    Outcome first = state.outcomes().get(0);
    Message fault = first.fault();
    return fault != null && first.key().isEmpty() ? fault : count(state); // what can't be read
  }
}
