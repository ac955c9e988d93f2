package forwardpass.lessons.analogies;

import static forwardpass.lessons.Sessions.assertShows;
import static forwardpass.lessons.Sessions.outcome;
import static forwardpass.lessons.Sessions.prepared;
import static forwardpass.lessons.Sessions.said;
import static forwardpass.lessons.Sessions.started;
import static forwardpass.lessons.Sessions.with;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import forwardpass.engine.json.JsonField;
import forwardpass.lessons.bookmodel.Files;
import forwardpass.lessons.embeddings.Near;
import forwardpass.lessons.lesson.Command;
import forwardpass.lessons.lesson.Event;
import forwardpass.lessons.lesson.Lesson;
import forwardpass.lessons.lesson.Session;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.work.Job;
import java.util.List;
import org.junit.jupiter.api.Test;

class AnalogiesTest {
  private static Session<?> fetched(Lesson<?> lesson) {
    Session<?> session = Session.start(lesson, Parameters.initial(lesson.parameters()));
    assertShows("before", session);
    session.dispatch(new Event.Pressed("load"));
    session.dispatch(new Event.Loaded(1, WordTable.ASSET, Files.bytes(WordTable.ASSET)));
    return session;
  }

  /** As the trainer's card of the vectors has it. */
  @Test
  void theQueenComesSecondUnlessTheKingIsLeftOut() {
    Session<?> session = fetched(new WordArithmetic());
    JsonField card =
        JsonField.read("card", Files.bytes("vectors/card.json")).member("kingMinusManPlusWoman");
    String all = card.member("ofAllWords").item(0).member("word").text();
    String others = card.member("withoutQueryWords").item(0).member("word").text();
    assertEquals("king", all);
    assertTrue(
        said(session).contains("all=" + all + " others=" + others + " alone=queen other=man"),
        () -> said(session));
    assertShows("0.79", session);
  }

  @Test
  void wordsAreFoundInAnyCaseAndUnknownOnesNamed() {
    Session<?> session = fetched(new WordArithmetic());
    with(session, "a", " Took ");
    with(session, "b", "take");
    with(session, "c", "give");
    assertTrue(said(session).contains("a=took b=take c=give"), () -> said(session));
    assertTrue(said(session).contains("others=gave"), () -> said(session));
    with(session, "b", "zzz");
    assertShows("unknown word=zzz size=4,199", session);
    with(session, "b", "");
    assertShows("unknown", session);
  }

  /** One word three times: four corners in one place, nothing to lay flat. */
  @Test
  void theSameWordThreeTimesIsDrawnToo() {
    Session<?> session = fetched(new WordArithmetic());
    with(session, "b", "king");
    with(session, "c", "king");
    assertTrue(said(session).contains("all=king"), () -> said(session));
  }

  /**
   * numpy.linalg.svd of the twelve unit vectors less their mean: shares 0.30721, 0.27850 of the
   * variance.
   */
  @Test
  void theMapShowsAsMuchAsItSays() {
    Session<?> session = fetched(new VectorMap());
    assertTrue(said(session).contains("dims=64 first=31 second=28 both=59"), () -> said(session));
    assertTrue(said(session).contains("count=12"), () -> said(session));
    with(session, "words", "king zebrafish queen man zebrafish");
    assertShows("left-out words=zebrafish", session);
    assertTrue(said(session).contains("both=100"), () -> "three points: " + said(session));
    with(session, "words", "king queen zzz");
    assertShows("too-few words=zzz least=3", session);
  }

  @Test
  void aMapTakesSoManyWords() {
    Parameters parameters = Parameters.initial(new VectorMap().parameters());
    assertTrue(parameters.withText("words", "a b").fault() != null);
    assertTrue(parameters.withText("words", "a b a B").fault() != null, "each word once");
    assertTrue(parameters.withText("words", "a b c d e f g h i j k l m n o p q").fault() != null);
    assertTrue(parameters.withText("words", "  Cat  dog fox ").isOk());
  }

  /** What the text says of dog, mom and said, and of king. */
  @Test
  void theTwoTablesSayWhatTheTextSays() {
    TwoNeighbourhoods dog = found("dog");
    assertEquals(List.of(" dog"), dog.pieces());
    assertEquals(
        List.of(" Spot", " cat", "pot", " boy", " bear", " bird"),
        dog.tokens().stream().map(Near::text).toList());
    assertEquals("cat", dog.words().get(0).text());
    assertEquals(0.85, dog.words().get(0).cosine(), 0.005);
    assertEquals(
        List.of(" Mom", " mommy"),
        found("mom").tokens().subList(0, 2).stream().map(Near::text).toList());
    assertEquals("yes", found("said").words().get(0).text());
    TwoNeighbourhoods king = found("king");
    assertEquals(2, king.pieces().size());
    assertEquals(List.of(), king.tokens());
    assertEquals("queen", king.words().get(0).text());
    assertEquals(List.of(), found("zzyzx").words());
  }

  private static TwoNeighbourhoods found(String word) {
    return TwoNeighbourhoods.CODEC.decode(outcome(new Job(TwoTablesTask.NAME, word)));
  }

  @Test
  void everyCaseHasItsSentence() {
    Session<?> session = prepared(new TwoTables());
    assertTrue(said(session).startsWith("outcome.both"), () -> said(session));
    with(session, "word", "king");
    assertShows("not-read-yet", session);
    Command.Start start = started(session.dispatch(new Event.Pressed("ask")));
    session.dispatch(new Event.Reported(start.run(), outcome(start.job()), true));
    assertTrue(said(session).startsWith("outcome.word"), () -> said(session));
    for (String[] each : new String[][] {{"zzyzx", "outcome.neither"}, {"Tom", "outcome.both"}}) {
      Command.Start next =
          started(session.set(session.parameters().withText("word", each[0]).get()));
      session.dispatch(new Event.Reported(next.run(), outcome(next.job()), true));
      assertTrue(said(session).startsWith(each[1]), () -> said(session));
    }
  }
}
