package forwardpass.lessons.chapter;

import forwardpass.lessons.lesson.Lesson;
import forwardpass.lessons.words.Fact;
import forwardpass.lessons.work.TaskKind;
import java.util.List;

/**
 * What is alive in one chapter. Each chapter's page loads a module of its own that reaches the
 * lessons of this chapter and no others.
 */
public interface Chapter {
  /** The chapter's name in the curriculum, and in its page's address. */
  String id();

  /** Its lessons, as its text names them. */
  List<Lesson<?>> lessons();

  /** The numbers that its text cites. */
  default List<Fact> facts() {
    return List.of();
  }

  /**
   * More such numbers, measured on files of the site when the book is built; no page carries what
   * this reaches.
   */
  default List<Fact> measured(Assets assets) {
    return List.of();
  }

  /** The long work that its lessons ask for; the worker reaches what is behind it, no page does. */
  default List<TaskKind> tasks() {
    return List.of();
  }
}
