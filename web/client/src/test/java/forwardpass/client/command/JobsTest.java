package forwardpass.client.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import forwardpass.client.dom.JobSink;
import forwardpass.client.dom.TextSink;
import forwardpass.client.fake.FakeHost;
import forwardpass.client.fake.FakeStorage;
import forwardpass.lessons.lesson.Command;
import forwardpass.lessons.lesson.Event;
import forwardpass.lessons.work.Job;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A lesson's commands, and the worker that they reach. */
class JobsTest {
  private final FakeHost host = new FakeHost(new FakeStorage());
  private final List<String> sent = new ArrayList<>();
  private final List<JobSink> heard = new ArrayList<>();
  private final List<TextSink> broken = new ArrayList<>();
  private final List<Event> events = new ArrayList<>();
  private final Jobs jobs = new Jobs(host, "wasm");
  private final Commands commands = new Commands(host, jobs, events::add);

  JobsTest() {
    host.worker =
        (hear, fail) -> {
          heard.add(hear);
          broken.add(fail);
          return (kind, job, first, second) ->
              sent.add(kind + " " + job + " " + first + " " + second);
        };
  }

  private void start(int run, String name) {
    commands.run(List.of(new Command.Start(run, new Job(name, "in"))));
  }

  private void hear(String kind, int job, String text) {
    heard.get(heard.size() - 1).accept(kind, job, text, "");
  }

  @Test
  void oneWorkerServesAllJobsAndIsStartedWithTheFirst() {
    assertTrue(heard.isEmpty());
    start(1, "a");
    new Commands(host, jobs, events::add).run(List.of(new Command.Start(1, new Job("b", "x"))));
    assertEquals(1, heard.size());
    assertEquals(List.of("start 1 a in", "start 2 b x"), sent);
  }

  @Test
  void reportsComeAsEventsOfTheirRun() {
    start(4, "a");
    assertTrue(commands.isBusy());
    hear("fetching", 1, "300");
    hear("report", 1, "half");
    hear("done", 1, "whole");
    hear("report", 1, "late");
    assertEquals(
        List.of(
            new Event.Fetching(4, 300),
            new Event.Reported(4, "half", false),
            new Event.Reported(4, "whole", true)),
        events);
    assertFalse(commands.isBusy());
  }

  @Test
  void nothingIsHeardOfWhatWasCancelledOrStartedAgain() {
    start(1, "a");
    start(1, "b");
    commands.run(List.of(new Command.Cancel(1), new Command.Cancel(9)));
    hear("report", 1, "x");
    hear("report", 2, "y");
    assertEquals(List.of(), events);
    assertEquals(List.of("start 1 a in", "cancel 1  ", "start 2 b in", "cancel 2  "), sent);
  }

  @Test
  void aBrokenWorkerFailsItsJobsAndTheNextGetsANewOne() {
    start(1, "a");
    start(2, "b");
    broken.get(0).accept("worker.js");
    assertEquals(
        List.of(new Event.Failed(1, "worker.js"), new Event.Failed(2, "worker.js")), events);
    assertFalse(commands.isBusy());
    start(3, "c");
    assertEquals(2, heard.size());
    hear("failed", 3, "count: broken");
    assertEquals(new Event.Failed(3, "count: broken"), events.get(2));
  }

  @Test
  void loadsAndTicksAnswerOnce() {
    host.files.put("a.bin", new byte[] {1, 2});
    commands.run(List.of(new Command.Load(1, "a.bin"), new Command.Load(2, "none")));
    assertEquals(2, ((Event.Loaded) events.get(0)).bytes().length);
    assertEquals(new Event.Failed(2, "none: 404"), events.get(1));
    commands.run(List.of(new Command.Tick(3, 50), new Command.Tick(4, 10)));
    assertFalse(commands.isBusy());
    host.pass(20);
    assertEquals(new Event.Ticked(4), events.get(2));
    commands.cancelAll();
    host.pass(100);
    assertEquals(3, events.size());
  }
}
