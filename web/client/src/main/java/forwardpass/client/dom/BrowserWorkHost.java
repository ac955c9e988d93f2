package forwardpass.client.dom;

import forwardpass.lessons.work.ChosenFiles;

/** The browser's own worker. */
public final class BrowserWorkHost implements WorkHost {
  @Override
  public Port serve(JobSink heard) {
    return WorkerHost.serve(heard);
  }

  @Override
  public void attempt(Action action, TextSink failed) {
    WorkerHost.attempt(ActionFunction.of(action), TextFunction.of(failed));
  }

  @Override
  public Fetch fetchFile(String path, CountSink coming, BytesSink loaded, TextSink failed) {
    return WorkerHost.fetchFile(path, coming, loaded, TextFunction.of(failed));
  }

  @Override
  public ChosenFiles chosenFiles() {
    return new PageFiles();
  }

  @Override
  public void soon(Action action) {
    WorkerHost.soon(ActionFunction.of(action));
  }
}
