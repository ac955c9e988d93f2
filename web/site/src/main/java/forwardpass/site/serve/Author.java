package forwardpass.site.serve;

import forwardpass.site.build.Build;
import forwardpass.site.build.Layout;
import forwardpass.site.build.Outcome;
import forwardpass.site.build.Problem;
import forwardpass.site.temml.Temml;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;

/** Watches what the author does, and builds: text at once, Java anew, the page's script behind. */
final class Author {
  private static final int POLL_MILLIS = 200;

  private final Layout layout;
  private final State state;
  private final Temml temml = new Temml();
  private final Lessons lessons;
  private final ClientBuild clientBuild;
  private List<Problem> javaProblems = List.of();

  Author(Layout layout, State state) {
    this.layout = layout;
    this.state = state;
    this.lessons = new Lessons(layout);
    this.clientBuild = new ClientBuild(layout);
  }

  /** Never returns, unless interrupted. */
  void work() throws IOException {
    Watch text = new Watch(List.of(layout.content(), layout.statics()));
    Watch java = new Watch(layout.sources());
    Watch client = new Watch(List.of(layout.client()));
    build();
    while (!Thread.currentThread().isInterrupted()) {
      boolean javaChanged = java.changed();
      boolean textChanged = text.changed();
      boolean clientDone = clientBuild.ended();
      // While the client is being built its files come one by one.
      boolean clientChanged = !clientBuild.running() && client.changed();
      if (javaChanged) {
        compile(java.latest());
      } else if (clientDone) {
        state.clientStale(!clientBuild.problems().isEmpty());
      }
      if (javaChanged || textChanged || clientDone || clientChanged) {
        build();
      }
      pause();
    }
  }

  private void compile(String changed) {
    System.out.println("serve: " + changed + " has changed, compiling …");
    javaProblems = lessons.compile();
    if (javaProblems.isEmpty()) {
      state.clientStale(true);
      clientBuild.start();
    }
  }

  private void build() {
    List<Problem> problems = new ArrayList<>(javaProblems);
    problems.addAll(clientBuild.problems());
    if (problems.isEmpty()) {
      try {
        Build build = lessons.build();
        Outcome outcome = build.run(layout, temml);
        outcome.report().forEach(System.out::println);
        problems.addAll(outcome.problems());
      } catch (IOException | RuntimeException | LinkageError e) {
        problems.add(new Problem("site", 0, trace(e)));
      }
    }
    problems.forEach(problem -> System.err.println(problem));
    state.built(problems);
    System.out.println(problems.isEmpty() ? "serve: ready" : "serve: waiting for a correction");
  }

  private static String trace(Throwable e) {
    StringWriter out = new StringWriter();
    e.printStackTrace(new PrintWriter(out));
    return out.toString().strip();
  }

  private static void pause() {
    try {
      Thread.sleep(POLL_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
