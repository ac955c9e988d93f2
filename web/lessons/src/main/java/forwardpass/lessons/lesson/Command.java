package forwardpass.lessons.lesson;

import forwardpass.lessons.work.Job;

/**
 * What a lesson asks of the world. The page carries it out (jobs in a worker), the builder and the
 * tests run it at once. Answers come back as events with the same run number; a lesson drops those
 * of a run that it no longer waits for.
 */
public sealed interface Command {
  /** Fetch a file of the site, by its path from the site's root. */
  record Load(int run, String asset) implements Command {}

  /** Start a job off the main thread. */
  record Start(int run, Job job) implements Command {}

  /** Stop it; nothing more is heard of it. */
  record Cancel(int run) implements Command {}

  /** Wake me after so many milliseconds. */
  record Tick(int run, int millis) implements Command {}
}
