package forwardpass.lessons.book;

import forwardpass.lessons.chapter.Chapter;
import forwardpass.lessons.work.Job;
import forwardpass.lessons.work.Task;
import forwardpass.lessons.work.TaskKind;

/** Every kind of long work that lessons can ask for; the worker holds this, the page does not. */
public final class Tasks {
  private Tasks() {}

  public static Task start(Job job) {
    for (Chapter chapter : Chapters.all()) {
      for (TaskKind kind : chapter.tasks()) {
        if (kind.name().equals(job.name())) {
          return kind.start().apply(job.input());
        }
      }
    }
    throw new IllegalArgumentException("tasks: there is none named " + job.name());
  }
}
