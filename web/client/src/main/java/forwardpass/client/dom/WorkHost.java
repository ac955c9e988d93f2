package forwardpass.client.dom;

import forwardpass.lessons.work.ChosenFiles;

/** What the worker asks of the browser around it; tests have one in memory. */
public interface WorkHost {
  /** Hears what the page says, from its first word on. */
  Port serve(JobSink heard);

  /** As {@link Host#attempt}. */
  void attempt(Action action, TextSink failed);

  /**
   * Fetches a file by its path from the site's root.
   *
   * @param coming hears how many bytes have come so far
   */
  Fetch fetchFile(String path, CountSink coming, BytesSink loaded, TextSink failed);

  /** The files that the reader has chosen on the page. */
  default ChosenFiles chosenFiles() {
    return ChosenFiles.NONE;
  }

  /** Runs the action after the messages that have come by now. */
  void soon(Action action);
}
