package forwardpass.lessons.lesson;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import forwardpass.engine.random.Rng;
import forwardpass.lessons.book.Lessons;
import forwardpass.lessons.node.HtmlPrinter;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.parameter.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What is kept of a lesson brings it back, whatever the reader has done; nothing else does harm.
 */
class SnapshotTest {
  private static final int READERS = 20;
  private static final int ACTS = 12;
  private static final int MUTANTS = 10_000;

  static Stream<Named<Lesson<?>>> lessons() {
    List<Named<Lesson<?>>> all = new ArrayList<>();
    for (Lesson<?> lesson : Lessons.all()) {
      all.add(Named.of(lesson.id(), lesson));
    }
    assertTrue(all.size() >= 80, () -> "only " + all.size() + " lessons found");
    return all.stream();
  }

  /** The model's slices are long. */
  private static int readers(Lesson<?> lesson) {
    return lesson.prepared(Parameters.initial(lesson.parameters())) == null ? READERS : 6;
  }

  @ParameterizedTest
  @MethodSource("lessons")
  void bringsBackWhatWasShownWithWhatRanAtRest(Lesson<?> lesson) {
    for (int seed = 0; seed < readers(lesson); seed++) {
      Reader reader = new Reader(lesson, Rng.seeded(seed));
      reader.acts(ACTS);
      assertComesBack(reader.session(), "seed " + seed);
    }
  }

  private static <S> void assertComesBack(Session<S> before, String where) {
    Parameters printed = Parameters.initial(before.lesson().parameters());
    Snapshot kept = before.snapshot(printed, List.of());
    Snapshot read = Objects.requireNonNull(Snapshot.read(kept.print()), where);
    assertEquals(kept, read, where);
    Session<S> after = Reader.begin(before.lesson());
    assertTrue(after.restore(printed, read), () -> where + ": not taken up: " + read);
    assertEquals(before.parameters(), after.parameters(), where);
    assertEquals(before.answers(), after.answers(), where);
    assertEquals(shownAtRest(before), Reader.shownAfter(after), where);
    assertEquals(kept, after.snapshot(printed, List.of()), where + ": kept again");
  }

  private static <S> String shownAtRest(Session<S> session) {
    Lesson<S> lesson = session.lesson();
    StateCodec<S> codec = lesson.codec();
    S rests = codec == null ? session.state() : codec.atRest(session.state());
    return HtmlPrinter.print(lesson.view(session.parameters(), rests).lower(Reader.WORDS));
  }

  @ParameterizedTest
  @MethodSource("lessons")
  void aLessonAsItBeganNeedsNothingKept(Lesson<?> lesson) {
    Parameters printed = Parameters.initial(lesson.parameters());
    Snapshot kept = Reader.begin(lesson).snapshot(printed, List.of());
    assertEquals(List.of(), kept.settings());
    assertEquals("", kept.state());
  }

  /** Bytes lost, doubled, changed; pieces of one in another; other versions. */
  @Test
  void noMutilatedSnapshotThrowsOrShowsWhatCannotBe() {
    List<Lesson<?>> lessons = Lessons.all();
    List<Session<?>> sessions = new ArrayList<>();
    List<String> printed = new ArrayList<>();
    for (Lesson<?> lesson : lessons) {
      Reader reader = new Reader(lesson, Rng.seeded(7));
      reader.acts(ACTS);
      Parameters first = Parameters.initial(lesson.parameters());
      printed.add(reader.session().snapshot(first, List.of()).print());
      sessions.add(Reader.begin(lesson));
    }
    Rng rng = Rng.seeded(3);
    int taken = 0;
    for (int i = 0; i < MUTANTS; i++) {
      int at = i % lessons.size();
      String mutant = mutant(printed.get(at), printed, rng);
      taken += isTakenUp(sessions.get(at), mutant) ? 1 : 0;
    }
    int count = taken;
    assertTrue(count > MUTANTS / 100, () -> "only " + count + " were close enough to be read");
  }

  private static <S> boolean isTakenUp(Session<S> session, String text) {
    Parameters printed = Parameters.initial(session.lesson().parameters());
    session.restart(printed);
    Snapshot snapshot = Snapshot.read(text);
    if (snapshot == null || !session.restore(printed, snapshot)) {
      assertEquals(printed, session.parameters(), text);
      return false;
    }
    session.dispatch(new Event.Restored());
    Reader.shown(session);
    Reader.WORDS.say(session.announcement());
    Snapshot again = session.snapshot(printed, List.of());
    assertEquals(again, Snapshot.read(again.print()), text);
    return true;
  }

  private static String mutant(String text, List<String> others, Rng rng) {
    StringBuilder out = new StringBuilder(text);
    int at = rng.nextInt(text.length());
    int end = Math.min(text.length(), at + 1 + rng.nextInt(12));
    String other = others.get(rng.nextInt(others.size()));
    switch (rng.nextInt(6)) {
      case 0 -> out.delete(at, end);
      case 1 -> out.insert(at, text.substring(at, end));
      case 2 -> out.setCharAt(at, (char) (' ' + rng.nextInt(96)));
      case 3 -> out.setCharAt(at, (char) ('0' + rng.nextInt(10)));
      case 4 -> out.replace(at, text.length(), other.substring(Math.min(at, other.length())));
      default -> out.setLength(at);
    }
    return out.toString();
  }

  @Test
  void anotherLessonsOrAnotherVersionsIsNotTakenUp() {
    Lesson<?> lesson = Objects.requireNonNull(Lessons.byId("softmax-exercise-ratio"));
    Parameters printed = Parameters.initial(lesson.parameters());
    Session<?> session = Session.start(lesson, printed);
    String state = "4.7|+|1|2|+";
    assertFalse(session.restore(printed, snapshot("softmax-exercise-shift", 1, "seed", state)));
    assertFalse(session.restore(printed, snapshot(lesson.id(), 2, "seed", state)));
    assertFalse(session.restore(printed, snapshot(lesson.id(), 1, "other", state)));
    assertFalse(session.restore(printed, snapshot(lesson.id(), 1, "seed", "4.7")));
    assertEquals(printed, session.parameters());
    assertTrue(session.restore(printed, snapshot(lesson.id(), 1, "seed", state)));
    assertEquals("3", session.parameters().text("seed"));
    assertEquals(List.of(new Event.Answered("answer", "4.7")), session.answers());
  }

  private static Snapshot snapshot(String lesson, int version, String parameter, String state) {
    return new Snapshot(
        lesson, version, List.of(new Query.Setting(parameter, "3")), state, List.of());
  }

  @Test
  void theTextOfASnapshotIsTheFormThatPagesHaveKept() {
    String text = "1|softmax-exercise-ratio|1|1|seed|3|4.7\\b+\\b1\\b2\\b+|1|seed|x";
    Snapshot read = assertNotNullRead(text);
    assertEquals("4.7|+|1|2|+", read.state());
    assertEquals(List.of(new Query.Setting("seed", "x")), read.drafts());
    assertEquals(text, read.print());
    for (String foreign : List.of("", "sT=9\n", "2|a|1|0||0", "1|a|1|0|", "1|a|1|0||0|more")) {
      assertNull(Snapshot.read(foreign), foreign);
    }
  }

  private static Snapshot assertNotNullRead(String text) {
    Snapshot read = Snapshot.read(text);
    assertNotNull(read, text);
    return Objects.requireNonNull(read);
  }
}
