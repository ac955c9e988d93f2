package forwardpass.lessons.worked;

import forwardpass.lessons.exercise.AnswerType;
import forwardpass.lessons.plain.Blanks;

/** What the reader is asked for where a result is left out. */
public record Ask<A>(AnswerType<A> type, A expected) {

  /** What reading {@code text} comes to: null where it is right, else the key of what to say. */
  FillVerdict judge(String text) {
    if (Blanks.isBlank(text)) {
      return new FillVerdict(FillVerdict.Kind.EMPTY, null);
    }
    forwardpass.lessons.parameter.Parsed<A> parsed = type.parse(text);
    if (parsed.fault() != null) {
      return new FillVerdict(FillVerdict.Kind.UNREADABLE, parsed.fault().message());
    }
    boolean right = type.agrees(parsed.get(), expected);
    return new FillVerdict(right ? FillVerdict.Kind.RIGHT : FillVerdict.Kind.WRONG, null);
  }

  /** The result as it is typed. */
  String printed() {
    return type.print(expected);
  }
}
