package forwardpass.lessons.inspector;

import forwardpass.lessons.chapter.Chapter;
import forwardpass.lessons.lesson.Lesson;
import forwardpass.lessons.work.TaskKind;
import java.util.List;

/** A page of the chapter on the forward pass: the book's model, opened. */
public final class InspectorChapter implements Chapter {
  @Override
  public String id() {
    return "inspector";
  }

  @Override
  public List<Lesson<?>> lessons() {
    return List.of(new Inspector(), new SwitchOff());
  }

  @Override
  public List<TaskKind> tasks() {
    return List.of(
        new TaskKind(InspectTask.NAME, InspectTask::new),
        new TaskKind(AblateTask.NAME, AblateTask::new));
  }
}
