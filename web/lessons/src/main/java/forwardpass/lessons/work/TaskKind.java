package forwardpass.lessons.work;

import java.util.function.Function;

/**
 * A kind of long work, as its chapter registers it.
 *
 * @param name what jobs call it
 * @param start begins a task on a job's input
 */
public record TaskKind(String name, Function<String, Task> start) {}
