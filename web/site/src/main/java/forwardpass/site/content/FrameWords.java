package forwardpass.site.content;

import forwardpass.lessons.lesson.Lesson;
import forwardpass.lessons.parameter.ChoiceParameter;
import forwardpass.lessons.parameter.Parameter;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The keys of what stands around a lesson: its title, the two sentences of its caption, and how its
 * parameters and their choices are called. The builder prints them, once.
 */
public final class FrameWords {
  private static final List<String> AROUND = List.of("title", "see", "try");
  private static final String CONTROL = "param.";

  private FrameWords() {}

  /** Whether a key, without the lesson's id, is one of these. */
  public static boolean contain(String key) {
    return AROUND.contains(key) || key.startsWith(CONTROL);
  }

  /** What labels a field and the choices in it; a lesson cannot do without. */
  public static Set<String> labels(Parameter<?> field) {
    Set<String> keys = new TreeSet<>();
    String name = CONTROL + field.id();
    keys.add(name);
    if (field instanceof ChoiceParameter choice) {
      choice.options().forEach(option -> keys.add(name + "." + option));
    }
    return keys;
  }

  /** The keys that this lesson's frame asks for where its words have them. */
  public static Set<String> of(Lesson<?> lesson) {
    Set<String> keys = new TreeSet<>(AROUND);
    lesson.fields().forEach(field -> keys.addAll(labels(field)));
    return keys;
  }
}
