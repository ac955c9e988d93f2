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
final class RebuildLoop {
  private static final int POLL_MILLIS = 200;

  private final Layout layout;
  private final State state;
  private final Temml temml = new Temml();
  private final Lessons lessons;
  private final ClientBuild clientBuild;
  private List<Problem> javaProblems = List.of();
  private int failedRoot = -1;

  RebuildLoop(Layout layout, State state) {
    this.layout = layout;
    this.state = state;
    this.lessons = new Lessons(layout);
    this.clientBuild = new ClientBuild(layout);
  }

  /** Never returns, unless interrupted. */
  void work() throws IOException {
    Watch text = new Watch(List.of(layout.content(), layout.statics()));
    List<Watch> java = layout.sources().stream().map(root -> new Watch(List.of(root))).toList();
    Watch client = new Watch(List.of(layout.client()));
    build();
    while (!Thread.currentThread().isInterrupted()) {
      int root = firstChanged(java);
      boolean javaChanged = root >= 0;
      boolean textChanged = text.changed();
      boolean clientDone = clientBuild.ended();
      // While the client is being built its files come one by one.
      boolean clientChanged = !clientBuild.running() && client.changed();
      if (javaChanged) {
        compile(root, java.get(root).latest());
      } else if (clientDone) {
        state.clientStale(!clientBuild.problems().isEmpty());
      }
      if (javaChanged || textChanged || clientDone || clientChanged) {
        build();
      }
      if (javaChanged && javaProblems.isEmpty()) {
        // Only now: the page that the JVM prints comes first.
        clientBuild.start();
      }
      pause();
    }
  }

  /** The first source root with a change, or −1; every root's change is taken note of. */
  private static int firstChanged(List<Watch> roots) {
    int first = -1;
    for (int i = roots.size() - 1; i >= 0; i--) {
      first = roots.get(i).changed() ? i : first;
    }
    return first;
  }

  private void compile(int root, String changed) {
    System.out.println("serve: " + changed + " has changed, compiling …");
    // What failed before must be compiled again, whatever has changed now.
    int from = failedRoot < 0 ? root : Math.min(root, failedRoot);
    javaProblems = lessons.compile(from);
    failedRoot = javaProblems.isEmpty() ? -1 : from;
    if (javaProblems.isEmpty()) {
      state.clientStale(true);
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
