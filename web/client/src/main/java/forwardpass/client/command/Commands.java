package forwardpass.client.command;

import forwardpass.client.dom.Host;
import forwardpass.lessons.lesson.Command;
import forwardpass.lessons.lesson.Event;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Carries out the commands of one lesson. Each has a run number; an answer comes back only while
 * its run is still open, so nothing is heard of what was cancelled, started again, or reset.
 */
public final class Commands {
  private final Host host;
  private final Jobs jobs;
  private final Consumer<Event> answers;
  private final List<Run> open = new ArrayList<>();

  /** One command under way. */
  private static class Run {
    private final int number;

    Run(int number) {
      this.number = number;
    }

    boolean isJob() {
      return false;
    }

    void stop() {}
  }

  public Commands(Host host, Jobs jobs, Consumer<Event> answers) {
    this.host = host;
    this.jobs = jobs;
    this.answers = answers;
  }

  public void run(List<Command> commands) {
    for (Command command : commands) {
      if (command instanceof Command.Load load) {
        load(load);
      } else if (command instanceof Command.Start start) {
        start(start);
      } else if (command instanceof Command.Cancel cancel) {
        close(cancel.run());
      } else if (command instanceof Command.Tick tick) {
        tick(tick);
      }
    }
  }

  /** Whether a job is under way. */
  public boolean isBusy() {
    for (Run run : open) {
      if (run.isJob()) {
        return true;
      }
    }
    return false;
  }

  public void cancelAll() {
    while (!open.isEmpty()) {
      open.remove(open.size() - 1).stop();
    }
  }

  private void load(Command.Load load) {
    Run run = new Run(load.run());
    open(run);
    host.load(
        load.asset(),
        bytes -> finish(run, new Event.Loaded(load.run(), load.asset(), bytes)),
        reason -> finish(run, new Event.Failed(load.run(), reason)));
  }

  private void tick(Command.Tick tick) {
    Ticking run = new Ticking(tick.run());
    open(run);
    run.timer = host.after(tick.millis(), () -> finish(run, new Event.Ticked(tick.run())));
  }

  private final class Ticking extends Run {
    private int timer;

    Ticking(int number) {
      super(number);
    }

    @Override
    void stop() {
      host.forgetTimer(timer);
    }
  }

  private void start(Command.Start start) {
    Working run = new Working(start.run());
    open(run);
    run.job = jobs.start(start.job(), run);
  }

  /** A job under way in the worker. */
  private final class Working extends Run implements Jobs.Listener {
    private int job;

    Working(int number) {
      super(number);
    }

    @Override
    boolean isJob() {
      return true;
    }

    @Override
    void stop() {
      jobs.cancel(job);
    }

    @Override
    public void fetching(int bytes) {
      if (isOpen(this)) {
        answers.accept(new Event.Fetching(super.number, bytes));
      }
    }

    @Override
    public void reported(String message, boolean done) {
      Event event = new Event.Reported(super.number, message, done);
      if (done) {
        finish(this, event);
      } else if (isOpen(this)) {
        answers.accept(event);
      }
    }

    @Override
    public void failed(String reason) {
      finish(this, new Event.Failed(super.number, reason));
    }
  }

  private void open(Run run) {
    close(run.number);
    open.add(run);
  }

  private boolean isOpen(Run run) {
    return indexOf(run.number) >= 0 && open.get(indexOf(run.number)) == run;
  }

  private int indexOf(int number) {
    for (int i = 0; i < open.size(); i++) {
      if (open.get(i).number == number) {
        return i;
      }
    }
    return -1;
  }

  private void close(int number) {
    int at = indexOf(number);
    if (at >= 0) {
      open.remove(at).stop();
    }
  }

  private void finish(Run run, Event event) {
    if (isOpen(run)) {
      open.remove(indexOf(run.number));
      answers.accept(event);
    }
  }
}
