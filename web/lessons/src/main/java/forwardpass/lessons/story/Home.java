package forwardpass.lessons.story;

import forwardpass.lessons.chapter.Chapter;
import forwardpass.lessons.lesson.Lesson;
import forwardpass.lessons.words.Fact;
import forwardpass.lessons.work.TaskKind;
import java.util.List;

/** What is alive on the first page: it is no chapter, but loads a module of its own like one. */
public final class Home implements Chapter {
  @Override
  public String id() {
    return "home";
  }

  @Override
  public List<Lesson<?>> lessons() {
    return List.of(new WriteOn());
  }

  @Override
  public List<Fact> facts() {
    return List.of();
  }

  @Override
  public List<TaskKind> tasks() {
    return List.of(new TaskKind(StoryTask.NAME, StoryTask::new));
  }
}
