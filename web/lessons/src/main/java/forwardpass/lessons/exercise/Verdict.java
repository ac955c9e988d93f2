package forwardpass.lessons.exercise;

import forwardpass.lessons.parameter.Fault;
import forwardpass.lessons.parameter.Parsed;
import forwardpass.lessons.plain.Blanks;
import forwardpass.lessons.words.Message;

/** What checking an answer came to. */
public record Verdict(Kind kind, Message message) {
  /** The four outcomes; the page marks each in its own way. */
  public enum Kind {
    RIGHT,
    MISTAKE,
    WRONG,
    UNREADABLE
  }

  /** Reads and judges a text. */
  public static <A> Verdict of(Problem<A> problem, String text) {
    if (Blanks.isBlank(text)) {
      return new Verdict(Kind.UNREADABLE, Message.of("verdict.empty"));
    }
    Parsed<A> parsed = problem.type().parse(text);
    Fault fault = parsed.fault();
    if (fault != null) {
      return new Verdict(Kind.UNREADABLE, fault.message());
    }
    A given = parsed.get();
    if (problem.type().agrees(given, problem.expected())) {
      return new Verdict(Kind.RIGHT, problem.praise());
    }
    for (Problem.Mistake<A> mistake : problem.mistakes()) {
      if (problem.type().agrees(given, mistake.value())) {
        return new Verdict(Kind.MISTAKE, mistake.explanation());
      }
    }
    Message remark = problem.type().remark(given, problem.expected());
    return new Verdict(Kind.WRONG, remark == null ? Message.of("verdict.wrong") : remark);
  }
}
