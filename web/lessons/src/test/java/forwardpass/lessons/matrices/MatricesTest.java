package forwardpass.lessons.matrices;

import static forwardpass.lessons.Sessions.assertShows;
import static forwardpass.lessons.Sessions.said;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import forwardpass.lessons.answer.ShapeAnswer;
import forwardpass.lessons.book.Lessons;
import forwardpass.lessons.book.Tasks;
import forwardpass.lessons.codeexercise.CodeLesson;
import forwardpass.lessons.lesson.Command;
import forwardpass.lessons.lesson.Event;
import forwardpass.lessons.lesson.Lesson;
import forwardpass.lessons.lesson.Session;
import forwardpass.lessons.node.Nodes;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.words.Fact;
import forwardpass.lessons.work.Job;
import forwardpass.lessons.work.Task;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The numbers that the curriculum names, as the lessons print them. */
class MatricesTest {
  private static Session<?> start(String id) {
    Lesson<?> lesson = Objects.requireNonNull(Lessons.byId(id), id);
    return Session.start(lesson, Parameters.initial(lesson.parameters()));
  }

  private static Session<?> with(Session<?> session, String name, String text) {
    session.set(session.parameters().withText(name, text).get());
    return session;
  }

  private static String fact(String name) {
    for (Fact fact : MatricesFacts.all()) {
      if (fact.name().equals(name)) {
        return Nodes.text(List.of(fact.value()));
      }
    }
    throw new AssertionError(name);
  }

  @Test
  void figureMatvecGivesEightSixSix() {
    Session<?> session = start("matrices-matvec");
    assertTrue(said(session).contains("sum=8"), said(session));
    with(session, "cell", "0, 1");
    assertShows("0×4+3×2=6", session);
    with(session, "cell", "0, 2");
    assertShows("1×4+1×2=6", session);
  }

  @Test
  void projectionGivesElevenSeven() {
    Session<?> session = start("matrices-matvec-steps");
    assertShows("1×3+0×1+2×4=11", session);
    assertShows("0×3+3×1+1×4=7", session);
    assertShows("[11,7]", session);
  }

  @Test
  void productGivesTheFourSumsOfTheBook() {
    Session<?> session = start("matrices-matmul-steps");
    for (String sum : List.of("1×5+2×7=19", "1×6+2×8=22", "3×5+4×7=43", "3×6+4×8=50")) {
      assertShows(sum, session);
    }
    assertShows("[19224350]", session); // the four cells between their brackets
  }

  @Test
  void orderFigureShowsBothProducts() {
    assertShows("19224350", start("matrices-order"));
    assertShows("23343146", start("matrices-order"));
    assertEquals("differ count=4", said(start("matrices-order")));
    assertEquals("same", said(with(start("matrices-order"), "B", "2, 0; 0, 2")));
    assertEquals("[19224350]", fact("ab"));
    assertEquals("[23343146]", fact("ba"));
  }

  @Test
  void scoresOfIdentitiesAreTheIdentity() {
    Session<?> session = start("matrices-scores");
    assertShows("1×1+0×0=1", session);
    assertShows("[1001]", session);
  }

  @Test
  void misfitNamesBothShapes() {
    Session<?> session = with(start("matrices-product"), "A", "1, 2, 3; 4, 5, 6");
    String said = said(session);
    assertEquals("misfit left=(2, 3) right=(2, 2) k=3 other=2", said);
    assertShows(said, session);
    with(session, "B", "1, 2; 3, 4; 5, 6");
    assertTrue(said(session).startsWith("describe"), said(session));
  }

  @Test
  void chosenCellStaysWithinASmallerResult() {
    Session<?> session = with(start("matrices-product"), "cell", "1, 1");
    assertTrue(said(session).contains("sum=50"), said(session));
    with(session, "B", "5; 7");
    assertEquals("0, 1", session.parameters().text("cell"));
    assertTrue(said(session).contains("sum=43"), said(session));
  }

  @Test
  void batchedShapesGiveTwoFourFour() {
    Session<?> session = start("matrices-shapes");
    assertEquals("announce result=(2, 4, 4)", said(session));
    assertShows("256", session); // 2 · 4 · 4 · 8 multiplications
    with(session, "right", "8, 4");
    assertEquals("announce result=(2, 4, 4)", said(session));
    with(session, "right", "3, 8, 4");
    assertTrue(said(session).startsWith("misfit.batch"), said(session));
    with(session, "right", "2, 7, 4");
    assertTrue(said(session).startsWith("misfit.inner"), said(session));
    assertFalse(session.parameters().withText("right", "2.5, 3").isOk());
  }

  @Test
  void linearLayerTurnsMultipliesAndAddsTheBias() {
    Session<?> session = start("matrices-linear");
    assertShows("bias.numbers product=11 bias=10=21", session);
    assertShows("bias.numbers product=7 bias=−2=5", session);
    assertTrue(said(with(session, "b", "1")).startsWith("misfit-bias"), said(session));
  }

  @Test
  void eigenFigureSaysWhichDirectionsSurvive() {
    Session<?> session = with(start("matrices-eigen"), "v", "1, 1");
    assertTrue(said(session).contains("factor=3"), said(session));
    with(session, "v", "1, -1");
    assertTrue(said(session).contains("factor=1"), said(session));
    with(session, "v", "1.5, 0.5");
    assertTrue(said(session).startsWith("turned"), said(session));
    with(session, "A", "0, -1; 1, 0");
    assertTrue(said(session).startsWith("all-turned"), said(session));
    with(session, "v", "0, 0");
    assertTrue(said(session).startsWith("zero"), said(session));
  }

  @Test
  void svdByHandHasRootsOfFortyFiveAndFive() {
    Session<?> session = start("matrices-svd-steps");
    assertShows("[25202025]", session);
    assertShows("6.708", session);
    assertShows("2.236", session);
    assertShows("45\u22486.708", session); // digits are dropped: ≈, not =
    assertEquals("6.708", fact("svd-s1"));
    assertEquals("2.236", fact("svd-s2"));
  }

  @Test
  void pictureIsWholeAtFullRankAndEmptyAtNone() {
    Session<?> session = with(start("matrices-picture"), "k", "40");
    assertTrue(said(session).contains("error=0.0"), said(session));
    with(session, "k", "0");
    assertTrue(said(session).contains("error=100.0"), said(session));
    assertEquals("1,600", fact("picture-numbers"));
    assertEquals("810", fact("rank-10-numbers"));
    assertEquals("19", fact("even-rank"));
  }

  @Test
  void wordVectorsAreDecomposedOnceTheyHaveCome() throws IOException {
    Session<?> session = start("matrices-words");
    List<Command> asked = session.dispatch(new Event.Pressed("load"));
    assertEquals(List.of(new Command.Load(1, "vectors/words.bin")), asked);
    byte[] file = Files.readAllBytes(Path.of("../../static/vectors/words.bin"));
    session.dispatch(new Event.Loaded(1, "vectors/words.bin", file));
    assertTrue(said(session).startsWith("outcome k=8 words=48"), said(session));
    assertShows("queen", session);
    with(session, "k", "48");
    assertTrue(said(session).endsWith("error=0.0"), said(session));
  }

  @Test
  void failedLoadIsSaidAndCanBeTriedAgain() {
    Session<?> session = start("matrices-words");
    session.dispatch(new Event.Pressed("load"));
    session.dispatch(new Event.Failed(1, "no network"));
    assertEquals("failed", said(session));
    assertEquals(1, session.dispatch(new Event.Pressed("load")).size());
  }

  @Test
  void costIsCountedAndMeasured() {
    Session<?> session = start("matrices-cost");
    assertShows("(256, 192) @ (192, 576)", session);
    session.dispatch(new Event.Pressed("measure"));
    session.dispatch(new Event.Reported(1, "3|2000|1500", false));
    assertShows("share=75", session);
    session.dispatch(new Event.Reported(1, "9|2000|1600", true));
    assertShows("share=80", session);
    assertShows("measure rounds=9", session);
  }

  @Test
  void productsAreTimedWithinThePassTheyBelongTo() {
    Task task = Tasks.start(new Job(CostTask.NAME, ""));
    for (int round = 1; round <= CostTask.ROUNDS; round++) {
      assertFalse(task.isDone());
      String report = String.valueOf(task.advance());
      CostTask.Report said = CostTask.Report.CODEC.decode(report);
      assertEquals(round, said.round());
      assertTrue(0 < said.products() && said.products() <= said.whole(), report);
    }
    assertTrue(task.isDone());
  }

  @Test
  void costIsThatOfTheModelThatShips() throws IOException {
    String card = Files.readString(Path.of("../../static/model/card.json"));
    assertEquals(2_470_464, number(card, "parameters"));
    assertEquals(number(card, "parameters"), CostTask.config(CostModels.BOOK).parameterCount());
    assertEquals(number(card, "vocabSize"), CostModels.BOOK.vocabSize());
    assertEquals(number(card, "nCtx"), CostModels.BOOK.nCtx());
    assertEquals(number(card, "nLayers"), CostModels.BOOK.nLayers());
    assertEquals(number(card, "nHeads"), CostModels.BOOK.nHeads());
    assertEquals(number(card, "dModel"), CostModels.BOOK.dModel());
    assertEquals(number(card, "dMlp"), CostModels.BOOK.dMlp());
  }

  private static long number(String card, String name) {
    Matcher matcher = Pattern.compile("\"" + name + "\" : (\\d+)").matcher(card);
    assertTrue(matcher.find(), name);
    return Long.parseLong(matcher.group(1));
  }

  @Test
  void factsOfTheTextAgreeWithTheCurriculum() {
    assertEquals("2,359,296", fact("up-parameters"));
    assertEquals("2.36", fact("up-millions"));
    assertEquals("48", fact("flops-3-4-2"));
    assertEquals("589,824", fact("mlp-one-product"));
    assertEquals("4,718,592", fact("mlp-two-products"));
  }

  @Test
  void listedExercisesHaveTheAnswersOfTheCurriculum() {
    assertEquals(List.of(10.0, 6.0), new ExerciseMatvec().problem(0).expected());
    assertEquals(List.of(768.0, 512.0), new ExerciseShape().problem(0).expected());
    assertEquals(List.of(3, 2), new ExerciseAb().problem(0).expected());
    assertEquals(ShapeAnswer.UNDEFINED, new ExerciseBa().problem(0).expected());
    assertEquals(
        List.of(List.of(19.0, 22.0), List.of(43.0, 50.0), List.of(23.0, 34.0), List.of(31.0, 46.0)),
        new ExerciseMatmul().problem(0).expected());
  }

  @Test
  void writtenProductPassesAndItsSlipsAreNamed() {
    CodeLesson lesson = ImplementMatmul.lesson();
    assertFalse(report(lesson.solution()).contains("fault"), report(lesson.solution()));
    assertTrue(report(lesson.starter()).contains("fault.zeros"));
    String turned =
        lesson.solution().replace("a[i * k + p] * b[p * n + j]", "b[i * k + p] * a[p * n + j]");
    assertTrue(report(turned).contains("fault.order"), report(turned));
  }

  private static String report(String program) {
    Task task = Tasks.start(ImplementMatmul.lesson().job(1, program));
    String report = "";
    while (!task.isDone()) {
      report = String.valueOf(task.advance());
    }
    return report;
  }
}
