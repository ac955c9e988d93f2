package forwardpass.lessons.smalljava;

import forwardpass.lessons.words.Message;

/** What a run may use up, so that a program without end comes to one. */
final class Fuel {
  private final int limit;
  private int used;

  Fuel(int limit) {
    this.limit = limit;
  }

  /** Called at every turn of a loop and at every call. */
  void burn(int position) {
    used++;
    if (used > limit) {
      throw new CodeFault(position, Message.of("code.endless").with("limit", limit));
    }
  }

  /** Called for every array made, which costs as much as it is long. */
  void burn(int position, int amount) {
    used += amount >> 4;
    burn(position);
  }
}
