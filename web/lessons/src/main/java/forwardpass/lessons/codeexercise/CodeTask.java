package forwardpass.lessons.codeexercise;

import forwardpass.lessons.smalljava.CodeFault;
import forwardpass.lessons.smalljava.Program;
import forwardpass.lessons.words.Message;
import forwardpass.lessons.work.Task;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads a program and runs a suite's tests on it, one a slice; every report has all outcomes so
 * far.
 */
public final class CodeTask implements Task {
  private final Suite suite;
  private final String text;
  private final List<Outcome> outcomes = new ArrayList<>();
  private @Nullable Program program;
  private int next;

  public CodeTask(Suite suite, String text) {
    this.suite = suite;
    this.text = text;
  }

  @Override
  public String advance() {
    Program ready = program;
    if (ready == null) {
      read();
    } else {
      CodeTest test = suite.tests().get(next);
      next++;
      report(outcome(test, ready));
    }
    return Outcome.report(outcomes);
  }

  private void read() {
    try {
      Program read = Program.read(text);
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

  private static Outcome outcome(CodeTest test, Program program) {
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
