package forwardpass.lessons.worked;

import forwardpass.lessons.answer.AnswerType;
import forwardpass.lessons.parameter.Parsed;
import forwardpass.lessons.plain.Blanks;

/** What the reader is asked for where a result is left out. */
record Ask<A>(AnswerType<A> type, A expected) {

  /** What reading {@code text} comes to: null where it is right, else the key of what to say. */
  FillVerdict judge(String text) {
    if (Blanks.isBlank(text)) {
      return new FillVerdict(FillVerdict.Kind.EMPTY, null);
    }
    Parsed<A> parsed = type.parse(text);
    if (parsed.fault() != null) {
      return new FillVerdict(FillVerdict.Kind.UNREADABLE, parsed.fault().message());
    }
    return type.agrees(parsed.get(), expected)
        ? new FillVerdict(FillVerdict.Kind.RIGHT, null)
        : new FillVerdict(FillVerdict.Kind.WRONG, type.remark(parsed.get(), expected));
  }

  /** The result as it is typed. */
  String printed() {
    return type.print(expected);
  }
}
