package forwardpass.e2e.bench;

/** Something to be timed. */
interface Workload {
  /** Does it once. */
  void run();
}
