package forwardpass.lessons.lesson;

import forwardpass.lessons.parameter.Parameters;
import java.util.List;

/** What an event leads to: the parameters and the state from now on, and what to do. */
public record Update<S>(Parameters parameters, S state, List<Command> commands) {
  public Update {
    commands = List.copyOf(commands);
  }

  public static <S> Update<S> of(Parameters parameters, S state, Command... commands) {
    return new Update<>(parameters, state, List.of(commands));
  }
}
