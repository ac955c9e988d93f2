package forwardpass.lessons.ownmodel;

import forwardpass.lessons.jobs.JobState;
import forwardpass.lessons.jobs.JobView;
import forwardpass.lessons.node.Element;
import forwardpass.lessons.node.Node;
import forwardpass.lessons.node.Num;
import forwardpass.lessons.node.Text;
import forwardpass.lessons.panel.Panel;
import forwardpass.lessons.view.Group;
import forwardpass.lessons.view.Progress;
import forwardpass.lessons.view.Say;
import forwardpass.lessons.view.TableBuilder;
import forwardpass.lessons.view.View;
import forwardpass.lessons.words.Message;
import forwardpass.lessons.words.Words;
import java.util.ArrayList;
import java.util.List;

/** What the field for a model's files shows. */
record OwnView(OwnFiles state) {
  private static final double BYTES_A_KILOBYTE = 1e3;
  private static final double BYTES_A_MEGABYTE = 1e6;

  Panel panel() {
    Panel panel = Panel.saying(outcome()).in("own").with(this::field);
    if (state.job().hasFailed()) {
      panel.with(Group.of("own-fault", JobView.failure(state.job())));
    }
    panel.with(work());
    Found found = state.found();
    return found == null ? panel : panel.verdict().table(table(found));
  }

  static Num megabytes(double bytes) {
    return Num.fixed(bytes / BYTES_A_MEGABYTE, bytes < BYTES_A_MEGABYTE ? 3 : 1);
  }

  /** A file's size in the unit that fits: a configuration has some hundred bytes. */
  private static Message size(double bytes) {
    if (bytes < BYTES_A_KILOBYTE) {
      return Message.of("bytes").with("size", Num.whole((int) bytes));
    }
    return bytes < BYTES_A_MEGABYTE
        ? Message.of("kilobytes").with("size", Num.fixed(bytes / BYTES_A_KILOBYTE, 1))
        : Message.of("megabytes").with("size", megabytes(bytes));
  }

  private Message outcome() {
    JobState job = state.job();
    Found found = state.found();
    if (job.hasFailed()) {
      return job.said();
    } else if (found != null) {
      return Message.of(found.isGpt2() ? "opened.gpt2" : "opened.llama")
          .with("parameters", Num.groupedWhole(found.parameters()))
          .with("memory", megabytes(found.held()));
    }
    return Message.of(job.isBusy() ? "opening" : "closed");
  }

  /** Where files are dropped or chosen; the page's script fills the field that is not seen. */
  private Node field(Words words) {
    List<Node> parts = new ArrayList<>();
    parts.add(Element.of("p", "own-drop-text", words.say("drop")));
    Element input =
        Element.of("input", "own-input")
            .with("type", "file")
            .with("multiple", "")
            .with("aria-label", words.plain("choose"));
    Element button =
        Element.of(
            "label", "button own-choose", Element.of("span", "", words.say("choose")), input);
    Element forget =
        Element.of("button", "button", words.say("forget"))
            .with("type", "button")
            .with("data-forget", "");
    parts.add(Element.of("div", "job", button, forget));
    parts.add(
        Element.of("textarea", "")
            .with("data-answer", OwnModel.FILES)
            .with("aria-label", words.plain("choose"))
            .with("hidden", ""));
    List<Node> files = new ArrayList<>();
    for (OwnFiles.Chosen file : state.files()) {
      Message size = size(file.bytes());
      files.add(
          Element.of(
              "li",
              "",
              Element.of("code", "", new Text(file.name())),
              new Text(" "),
              Element.of("span", "", words.say(size))));
    }
    parts.add(Element.of("ul", "own-files", files));
    return Element.of("div", "own-drop needs-js", parts).with("data-files", "");
  }

  /** How far it is, and what stops it. */
  private View work() {
    OpenReport report = state.report();
    List<View> parts = new ArrayList<>();
    parts.add(JobView.stop(state.job()));
    if (state.job().isBusy()) {
      Message label = Message.of("looking");
      if (report != null && report.all() > 0) {
        label =
            Message.of("read")
                .with("done", megabytes(report.read()))
                .with("all", megabytes(report.all()))
                .with("memory", megabytes(report.held()));
        int done = (int) (report.read() / report.all() * 1000);
        parts.add(new Progress(done, 1000, Message.of("progress")));
      }
      parts.add(new Say("span", "job-text", label));
    }
    return Group.of("job needs-js", parts);
  }

  private static TableBuilder table(Found found) {
    TableBuilder table = TableBuilder.of("found", "what", "value");
    table.saidRow("layers").live(Num.whole(found.layers()));
    table
        .saidRow("heads")
        .said(
            Message.of("heads-of")
                .with("heads", found.heads())
                .with("kv", found.kvHeads())
                .with("width", found.headWidth()));
    table.saidRow("width").live(Num.grouped(found.width()));
    table.saidRow("mlp").live(Num.grouped(found.mlpWidth()));
    table.saidRow("vocabulary").live(Num.grouped(found.vocabulary()));
    table.saidRow("context").live(Num.grouped(found.context()));
    table.saidRow("tied").said(found.isTied() ? "tied.yes" : "tied.no");
    table.saidRow("parameters").live(Num.groupedWhole(found.parameters()));
    table
        .saidRow("file")
        .said(
            Message.of("file-of")
                .with("tensors", Num.grouped(found.tensors()))
                .with("types", found.types())
                .with("size", megabytes(found.fileBytes())));
    table.saidRow("memory").said(Message.of("megabytes").with("size", megabytes(found.held())));
    table
        .saidRow("tokenizer")
        .said(
            Message.of("tokens-of")
                .with("kind", found.tokenizer())
                .with("count", Num.grouped(found.tokens())));
    return table;
  }
}
