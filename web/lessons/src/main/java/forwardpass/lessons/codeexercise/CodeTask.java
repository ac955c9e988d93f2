package forwardpass.lessons.codeexercise;

import forwardpass.lessons.codec.Codec;
import forwardpass.lessons.codec.CodecReader;
import forwardpass.lessons.codec.CodecWriter;
import forwardpass.lessons.smalljava.CodeFault;
import forwardpass.lessons.words.Message;
import forwardpass.lessons.work.Task;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Reads a program and runs a suite's tests on it, one a slice; every report has all outcomes so
 * far.
 */
public final class CodeTask implements Task {
  private static final String ENDLESS = "code.endless";

  private final Suite suite;
  private final String text;
  private final List<Outcome> outcomes = new ArrayList<>();
  private @Nullable Submission program;
  private int next;

  /**
   * What to test.
   *
   * @param run counts the runs: what a suite draws is drawn anew in each
   */
  record Input(int run, String program) {
    static final Codec<Input> CODEC = new Form();

    private static final class Form implements Codec<Input> {
      @Override
      public void write(Input it, CodecWriter out) {
        out.whole(it.run);
        out.text(it.program);
      }

      @Override
      public Input read(CodecReader in) {
        return new Input(in.whole(), in.text());
      }
    }
  }

  /**
   * A task.
   *
   * @param suites the suite for a seed
   * @param input as {@link CodeLesson#job} writes it
   */
  public CodeTask(IntFunction<Suite> suites, String input) {
    Input read = Input.CODEC.decode(input);
    this.suite = suites.apply(read.run());
    this.text = read.program();
  }

  @Override
  public String advance() {
    Submission ready = program;
    if (ready == null) {
      read();
    } else {
      CodeTest test = suite.tests().get(next);
      next++;
      Outcome outcome = outcome(test, ready);
      report(outcome);
      Message fault = outcome.fault();
      if (fault != null && fault.key().equals(ENDLESS)) {
        next = suite.tests().size(); // it would only be endless again
      }
    }
    return Outcome.report(outcomes);
  }

  private void read() {
    try {
      Submission read = SmallJavaSubmission.of(text);
      if (!read.has(suite.method(), suite.returns(), suite.parameters())) {
        Message missing =
            Message.of("code.method-missing")
                .with("name", suite.method())
                .with("returns", suite.returns())
                .with("parameters", String.join(", ", suite.parameters()));
        fail(new Outcome("", 0, missing));
      } else {
        program = read;
      }
    } catch (CodeFault fault) {
      fail(new Outcome("", fault.position(), fault.said()));
    }
  }

  private void fail(Outcome outcome) {
    report(outcome);
    next = suite.tests().size();
  }

  private static Outcome outcome(CodeTest test, Submission program) {
    try {
      return new Outcome(test.key(), -1, test.check().run(program));
    } catch (CodeFault fault) {
      return new Outcome(test.key(), fault.position(), fault.said());
    }
  }

  private void report(Outcome outcome) {
    outcomes.add(outcome);
  }

  @Override
  public boolean isDone() {
    return next == suite.tests().size();
  }
}
