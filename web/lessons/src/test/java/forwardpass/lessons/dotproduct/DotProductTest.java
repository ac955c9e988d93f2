package forwardpass.lessons.dotproduct;

import static forwardpass.lessons.Sessions.session;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import forwardpass.lessons.EchoWords;
import forwardpass.lessons.exercise.Exercise;
import forwardpass.lessons.lesson.Command;
import forwardpass.lessons.lesson.Event;
import forwardpass.lessons.lesson.Session;
import forwardpass.lessons.node.Nodes;
import forwardpass.lessons.worked.WorkedLesson;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The numbers that this chapter promises, on what its lessons print. */
class DotProductTest {
  private static final EchoWords WORDS = new EchoWords();

  private static List<Double> numbers(Session<?> session) {
    return Nodes.numbers(session.view(WORDS));
  }

  private static String text(Session<?> session) {
    return Nodes.text(List.of(session.view(WORDS)));
  }

  private static String said(Session<?> session) {
    return Nodes.text(WORDS.say(session.announcement()));
  }

  @Test
  void multipliesAndAddsTheFirstExample() {
    Session<?> session = session(new WorkedLesson(new DotByHand()), "a", "1, 2, 3", "b", "4, 5, 6");
    assertTrue(numbers(session).containsAll(List.of(4.0, 10.0, 18.0, 32.0)), text(session));
    assertEquals("announce dot=32", said(session));
  }

  @Test
  void picksOutOneEntryByAOneHotVector() {
    Session<?> session = session(new WorkedLesson(new DotByHand()), "a", "1, 0, 0", "b", "1, 1, 0");
    assertEquals("announce dot=1", said(session));
  }

  @Test
  void saysBothLengthsWhereTheyDiffer() {
    Session<?> session = session(new WorkedLesson(new DotByHand()), "a", "1, 2, 3", "b", "4, 5");
    assertEquals("lengths-differ n=3 m=2", text(session));
  }

  @Test
  void worksOutTheCosineOfCatAndDog() {
    String text = text(session(new WorkedLesson(new CosineByHand())));
    for (String number : List.of("28", "30", "5.477", "29", "5.385", "0.949")) {
      assertTrue(text.contains(number), number + " in " + text);
    }
  }

  @Test
  void refusesTheCosineOfAZeroVector() {
    Session<?> session = session(new WorkedLesson(new CosineByHand()), "a", "0, 0, 0");
    assertEquals("zero-vector", text(session));
  }

  @Test
  void showsTheProductsAndTheirSumOnceAllStepsAreDone() {
    Session<?> session = session(new MultiplyAdd());
    assertEquals("describe.sum a=[2,5,1] b=[3,1,4] terms=6+5+4 dot=15", said(session));
    assertTrue(text(session).contains("6 + 5 + 4 = 15"), text(session));
  }

  @Test
  void playsFromTheStartAStepATickAndEndsByItself() {
    Session<?> session = session(new MultiplyAdd());
    List<Command> asked = session.dispatch(new Event.Pressed("play"));
    for (int step = 1; step <= MultiplyAdd.STEPS; step++) {
      assertEquals(1, asked.size(), "a clock for step " + step);
      Command.Tick tick = (Command.Tick) asked.get(0);
      asked = session.dispatch(new Event.Ticked(tick.run()));
      assertEquals(step, new MultiplyAdd().step(session.parameters()));
    }
    assertTrue(asked.isEmpty(), "nothing loops by itself");
  }

  @Test
  void stopsPlayingWhenTheReaderTakesOver() {
    Session<?> session = session(new MultiplyAdd());
    Command.Tick tick = (Command.Tick) session.dispatch(new Event.Pressed("play")).get(0);
    assertEquals(
        List.of(new Command.Cancel(tick.run())), session.dispatch(new Event.Pressed("on")));
    assertTrue(session.dispatch(new Event.Ticked(tick.run())).isEmpty());
    assertEquals(1, new MultiplyAdd().step(session.parameters()));
  }

  @Test
  void setsDirectionAgainstLength() {
    Session<?> session = session(new DirectionLength());
    String text = said(session);
    assertTrue(text.contains("ab=0.99 ac=0.15"), text);
    session.set(session.parameters().withComponent("b", 0, 2).withComponent("b", 1, 1));
    assertTrue(said(session).contains("ab=1.00"), said(session));
  }

  @Test
  void givesNoCosineToAZeroVector() {
    Session<?> session = session(new DirectionLength(), "c", "0, 0");
    assertEquals("describe.zero", said(session));
    assertTrue(text(session).contains("measure.none"));
  }

  @Test
  void castsNoShadowAtARightAngle() {
    assertTrue(said(session(new DotShadow(), "angle", "90")).endsWith("shadow=0.00 dot=0.00"));
    assertTrue(said(session(new DotShadow(), "angle", "0")).endsWith("shadow=3.00 dot=12.00"));
    assertTrue(
        said(session(new DotShadow(), "angle", "180"))
            .endsWith("shadow=\u22123.00 dot=\u221212.00"));
  }

  @Test
  void asksTheListedExercisesFirst() {
    assertEquals(22, expected(new ExerciseDot()));
    assertEquals(0, expected(new ExercisePerpendicular()));
    assertEquals(0.96, expected(new ExerciseSwap()), 1e-12);
  }

  private static double expected(Exercise exercise) {
    return (Double) exercise.problem(0).expected();
  }
}
