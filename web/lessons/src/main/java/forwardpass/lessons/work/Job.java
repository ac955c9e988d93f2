package forwardpass.lessons.work;

/**
 * Long work, as data.
 *
 * @param name which of the worker's {@link Tasks} does it
 * @param input what to do it on, in that task's own notation
 */
public record Job(String name, String input) {}
