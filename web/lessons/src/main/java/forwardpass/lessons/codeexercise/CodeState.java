package forwardpass.lessons.codeexercise;

import java.util.List;

/**
 * Where a reader stands with a program.
 *
 * @param draft the program as it stands in the editor
 * @param version counts how often the editor was set back to the beginning
 * @param run the latest run of the tests; reports of older ones are dropped
 * @param running whether more is to come
 * @param outcomes what the latest run has found so far
 * @param tested the program that it ran
 */
public record CodeState(
    String draft,
    int version,
    int run,
    boolean running,
    List<Outcome> outcomes,
    String tested,
    int hintsShown,
    boolean solved) {
  public CodeState {
    outcomes = List.copyOf(outcomes);
  }

  CodeState withDraft(String text) {
    return new CodeState(text, version, run, running, outcomes, tested, hintsShown, solved);
  }

  CodeState started() {
    return new CodeState(draft, version, run + 1, true, List.of(), draft, hintsShown, solved);
  }

  CodeState stopped() {
    return new CodeState(draft, version, run, false, outcomes, tested, hintsShown, solved);
  }

  CodeState reported(List<Outcome> found, boolean done, boolean passed) {
    return new CodeState(draft, version, run, !done, found, tested, hintsShown, solved || passed);
  }

  CodeState withHint(int available) {
    int shown = Math.min(hintsShown + 1, available);
    return new CodeState(draft, version, run, running, outcomes, tested, shown, solved);
  }

  CodeState startedOver(String starter) {
    return new CodeState(starter, version + 1, run, false, List.of(), "", hintsShown, solved);
  }
}
