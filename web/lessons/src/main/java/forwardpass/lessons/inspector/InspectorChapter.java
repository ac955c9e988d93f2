package forwardpass.lessons.inspector;

import forwardpass.lessons.chapter.Chapter;
import forwardpass.lessons.exercise.OpenQuestion;
import forwardpass.lessons.lesson.Lesson;
import forwardpass.lessons.words.Fact;
import forwardpass.lessons.work.ModelSource;
import forwardpass.lessons.work.TaskKind;
import java.util.ArrayList;
import java.util.List;

/** A page of the chapter on the forward pass: the book's model, opened. */
public final class InspectorChapter implements Chapter {
  static final String PREVIOUS = "inspector-exercise-previous";
  static final String DECISIVE = "inspector-exercise-decisive";
  static final String LENS = "inspector-exercise-lens";
  static final String NEURON = "inspector-exercise-neuron";
  static final String SHAPE = "inspector-exercise-shape";
  static final String DOG = "inspector-exercise-dog";

  @Override
  public String id() {
    return "inspector";
  }

  @Override
  public List<Lesson<?>> lessons() {
    List<Lesson<?>> lessons = new ArrayList<>();
    lessons.add(new Inspector());
    lessons.add(new SwitchOff());
    lessons.add(new Patch());
    lessons.add(new ModelExercise(PREVIOUS, List.of("text", "head"), 2));
    lessons.add(new ModelExercise(DECISIVE, List.of("head"), 2));
    lessons.add(new ModelExercise(LENS, List.of("block"), 2));
    lessons.add(new ModelExercise(NEURON, List.of("neuron"), 2));
    lessons.add(new ModelExercise(SHAPE, List.of("text", "shape"), 2));
    lessons.add(new ModelExercise(DOG, List.of("text"), 2));
    lessons.add(new OpenQuestion("inspector-question-without"));
    lessons.add(new OpenQuestion("inspector-question-lens"));
    return List.copyOf(lessons);
  }

  @Override
  public List<Fact> facts() {
    return InspectorFacts.all();
  }

  @Override
  public List<TaskKind> tasks() {
    return List.of(
        new TaskKind(InspectTask.NAME, input -> new InspectTask(ModelSource.BOOK, input)),
        new TaskKind(AblateTask.NAME, input -> new AblateTask(ModelSource.BOOK, input)),
        new TaskKind(PatchTask.NAME, input -> new PatchTask(ModelSource.BOOK, input)),
        checked(PREVIOUS, ModelChecks::previousHead),
        checked(DECISIVE, ModelChecks::decisiveHead),
        checked(LENS, ModelChecks::lensBlock),
        checked(NEURON, ModelChecks::strongestNeuron),
        checked(SHAPE, ModelChecks::scoresShape),
        checked(DOG, ModelChecks::leadsToDog));
  }

  private static TaskKind checked(String id, ModelCheckTask.Check check) {
    return new TaskKind(id, input -> new ModelCheckTask(check, input));
  }
}
