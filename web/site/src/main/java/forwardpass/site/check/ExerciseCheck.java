package forwardpass.site.check;

import forwardpass.lessons.answer.BuiltAnswer;
import forwardpass.lessons.exercise.ExerciseLesson;
import forwardpass.lessons.exercise.Problem;
import forwardpass.lessons.lesson.Lesson;
import forwardpass.lessons.node.Node;
import forwardpass.lessons.words.Message;
import forwardpass.lessons.words.Words;
import forwardpass.site.build.Place;
import forwardpass.site.build.Problems;
import forwardpass.site.content.WordsFiles;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Says everything that the exercises have to say, for many seeds, so that a word that is missing is
 * found before a reader needs it, and holds the sentences against the answers: no hint gives one
 * away, every solution arrives at it, and = stands before no rounded number.
 */
public final class ExerciseCheck {
  private static final String RELATIONS = "=\u2248";

  private final WordsFiles files;
  private final Function<String, Words> words;
  private final Problems problems;
  private final Set<String> reported = new HashSet<>();

  /**
   * A check.
   *
   * @param words the words as the lesson of an id sees them
   */
  public ExerciseCheck(WordsFiles files, Function<String, Words> words, Problems problems) {
    this.files = files;
    this.words = words;
    this.problems = problems;
  }

  /** Checks every exercise among the lessons with that many seeds. */
  public void run(List<? extends Lesson<?>> lessons, int seeds) {
    for (Lesson<?> lesson : lessons) {
      if (lesson instanceof ExerciseLesson exercise) {
        for (int seed = 0; seed < seeds; seed++) {
          check(exercise, seed);
        }
      }
    }
  }

  private void check(ExerciseLesson lesson, int seed) {
    Words own = words.apply(lesson.id());
    Problem<?> problem = lesson.exercise().problem(seed);
    Sayer sayer = new Sayer(lesson.id(), seed);
    List<Node> prompt = sayer.say("prompt", () -> List.of(problem.prompt().lower(own)));
    sayer.say("option", () -> List.of(problem.type().field("field").lower(own)));
    Answer answer = Answer.of(problem);
    for (Message hint : problem.hints()) {
      List<Node> said = sayer.say(hint.key(), () -> own.say(hint));
      sayer.require(
          !answer.isGivenAwayBy(said, prompt, seed == 0), hint.key(), "gives the answer away");
    }
    for (Problem.Mistake<?> mistake : problem.known()) {
      sayer.say(mistake.explanation().key(), () -> own.say(mistake.explanation()));
    }
    remarks(problem, own, sayer);
    List<Node> solution = sayer.say("solution", () -> List.of(problem.solution().lower(own)));
    sayer.require(answer.isReachedBy(solution), "solution", "does not arrive at the answer");
    sayer.say(problem.praise().key(), () -> own.say(problem.praise()));
  }

  /** What something built lacks, said in words of the exercise's own. */
  private static <A> void remarks(Problem<A> problem, Words own, Sayer sayer) {
    if (!(problem.type() instanceof BuiltAnswer<A> type)) {
      return;
    }
    List<A> tried = new ArrayList<>(WrongNumbers.near(type, problem.expected()));
    problem.known().forEach(mistake -> tried.add(mistake.value()));
    for (A answer : tried) {
      Message remark = type.remark(answer, problem.expected());
      if (remark != null) {
        sayer.say(remark.key(), () -> own.say(remark));
      }
    }
  }

  /** Says the messages of one problem and reports what is wrong with them, each fault once. */
  private final class Sayer {
    private final String id;
    private final int seed;

    Sayer(String id, int seed) {
      this.id = id;
      this.seed = seed;
    }

    List<Node> say(String key, Supplier<List<Node>> words) {
      List<Node> said;
      try {
        said = words.get();
      } catch (IllegalStateException e) {
        report(key, String.valueOf(e.getMessage()));
        return List.of();
      }
      for (SaidNumber number : SaidNumber.in(said)) {
        require(
            !(number.rounded() && number.before() == '='),
            key,
            "= stands before " + number.value() + ", which is rounded; write {=name} for {name}");
      }
      return said;
    }

    void require(boolean holds, String key, String reason) {
      if (!holds) {
        report(key, reason);
      }
    }

    private void report(String key, String reason) {
      String kind = reason.replaceAll("[0-9.]+", "");
      if (reported.add(id + " " + key + " " + kind)) {
        problems.add(placeOf(id, key), id + "." + key + ", seed " + seed + ": " + reason);
      }
    }
  }

  private Place placeOf(String id, String key) {
    for (String name : List.of(id + "." + key, id + ".prompt", id + ".title")) {
      WordsFiles.Entry entry = files.entry(name);
      if (entry != null) {
        return entry.place();
      }
    }
    return Place.of("lesson " + id);
  }

  /** The numbers of an answer; none where it is an option or an order. */
  private record Answer(List<SaidNumber> entries) {

    static Answer of(Problem<?> problem) {
      boolean numeric =
          problem.expected() instanceof Double
              || (problem.expected() instanceof List<?> list
                  && !list.isEmpty()
                  && !(list.get(0) instanceof String));
      return new Answer(numeric ? SaidNumber.in(problem.conclusion()) : List.of());
    }

    /** Whether a hint says all entries, none of which the prompt has said already. */
    boolean isGivenAwayBy(List<Node> hint, List<Node> prompt, boolean printed) {
      List<SaidNumber> known = SaidNumber.in(prompt);
      List<SaidNumber> said =
          SaidNumber.in(hint).stream().filter(number -> printed || number.filled()).toList();
      return !entries.isEmpty()
          && entries.stream()
              .allMatch(
                  entry ->
                      said.stream().anyMatch(number -> number.is(entry))
                          && known.stream().noneMatch(number -> number.is(entry)));
    }

    /** Whether all entries stand there, one of them behind the last = or ≈ if there is any. */
    boolean isReachedBy(List<Node> solution) {
      List<SaidNumber> said = SaidNumber.in(solution);
      List<SaidNumber> results =
          said.stream().filter(number -> RELATIONS.indexOf(number.before()) >= 0).toList();
      boolean last =
          results.isEmpty()
              || entries.isEmpty()
              || entries.stream().anyMatch(results.get(results.size() - 1)::is);
      return last
          && entries.stream().allMatch(entry -> said.stream().anyMatch(number -> number.is(entry)));
    }
  }
}
