package forwardpass.lessons.embeddings;

import static forwardpass.lessons.Sessions.assertShows;
import static forwardpass.lessons.Sessions.outcome;
import static forwardpass.lessons.Sessions.prepared;
import static forwardpass.lessons.Sessions.said;
import static forwardpass.lessons.Sessions.started;
import static forwardpass.lessons.Sessions.with;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import forwardpass.engine.linalg.Vectors;
import forwardpass.lessons.EchoWords;
import forwardpass.lessons.Sessions;
import forwardpass.lessons.bookmodel.BookModel;
import forwardpass.lessons.bookmodel.Files;
import forwardpass.lessons.lesson.Command;
import forwardpass.lessons.lesson.Event;
import forwardpass.lessons.lesson.Session;
import forwardpass.lessons.node.Nodes;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.work.Job;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmbeddingsTest {
  private static final BookModel MODEL = Files.context().model();

  @Test
  void fetchesTheRowOfTheChosenPlace() {
    Session<?> session = prepared(new LookupTable());
    assertEquals(
        "describe place=2 token=cat id=1 row=[0.9,0.4,0.1]", said(session).replace(" ,", ","));
    with(session, "text", "a mat sat on a cat");
    with(session, "at", "6");
    assertTrue(said(session).startsWith("describe place=6 token=cat id=1"), () -> said(session));
    with(session, "at", "8");
    assertTrue(said(session).startsWith("describe place=6"), () -> "the last: " + said(session));
  }

  @Test
  void aWordWithoutARowIsRefused() {
    Parameters parameters = Parameters.initial(new LookupTable().parameters());
    assertFalse(parameters.withText("text", "the dog sat").isOk());
    assertFalse(parameters.withText("text", " ").isOk());
    assertFalse(parameters.withText("text", "a a a a a a a a a").isOk());
    assertTrue(parameters.withText("text", "  a  a ").isOk());
  }

  /** By counting: 6 · 3 numbers, and five different rows. */
  @Test
  void countsWhatComesOut() {
    LookupTable lesson = new LookupTable();
    Map<String, String> named =
        lesson.named(Parameters.initial(lesson.parameters())).stream()
            .collect(
                Collectors.toMap(
                    each -> each.name(),
                    each -> Nodes.text(List.of(each.value().lower(new EchoWords())))));
    assertEquals(
        Map.of("place", "2", "id", "1", "tokens", "6", "rows", "5", "numbers", "18"), named);
  }

  /** The floor is a matter of the text alone: (6 · 1.329661 + 4 · 0.693147) / 24, by calculator. */
  @Test
  void rowsFindTheirPlacesAndTheLossItsFloor() {
    Session<?> session = prepared(new LearnedRows());
    double before = loss(session);
    with(session, "step", "150");
    double after = loss(session);
    assertTrue(before > 1.9 && after < 0.47 && after > 0.447, before + " to " + after);
    assertEquals(
        "0.448",
        Nodes.text(
            List.of(
                EmbeddingsFacts.all().stream()
                    .filter(fact -> fact.name().equals("floor"))
                    .findFirst()
                    .orElseThrow()
                    .value())));
  }

  private static double loss(Session<?> session) {
    String said = said(session);
    int at = said.indexOf("loss=") + 5;
    return Double.parseDouble(said.substring(at, said.indexOf(' ', at)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "2", "3", "4", "5", "6", "7", "8", "9"})
  void catAndDogMeetFromEveryStart(String seed) {
    Session<?> session = prepared(new LearnedRows());
    with(session, "seed", seed);
    with(session, "step", "150");
    String shown = Sessions.shown(session);
    String table = shown.substring(shown.indexOf("table.caption"));
    assertTrue(
        Pattern.compile("cat[\u22120-9.]+dog").matcher(table).find(), () -> "nearest: " + table);
  }

  /** What the text says of the printed start: words that may stand in the same places meet. */
  @Test
  void wordsOfLikePlacesMeet() {
    String text =
        "the cat sat . the dog sat . the cat ran . the dog ran . the king spoke . the queen spoke .";
    RowPaths start = RowPaths.of(text, 0, 1);
    RowPaths end = RowPaths.of(text, 150, 1);
    assertTrue(gap(start, "cat", "dog") > 0.5 && gap(start, "king", "queen") > 0.5);
    assertTrue(gap(end, "cat", "dog") < 0.1, () -> "cat, dog: " + gap(end, "cat", "dog"));
    assertTrue(gap(end, "king", "queen") < 0.1, () -> "king: " + gap(end, "king", "queen"));
    assertTrue(gap(end, "cat", "king") > 1, () -> "cat, king: " + gap(end, "cat", "king"));
    assertTrue(gap(end, "sat", "ran") < 0.5, () -> "sat, ran: " + gap(end, "sat", "ran"));
    assertTrue(gap(end, "sat", "spoke") < 0.5, () -> "spoke: " + gap(end, "sat", "spoke"));
  }

  private static double gap(RowPaths paths, String one, String other) {
    return Vectors.distance(
        paths.now().row(paths.words().indexOf(one)), paths.now().row(paths.words().indexOf(other)));
  }

  @Test
  void aTextOfTooManyWordsIsRefused() {
    Parameters parameters = Parameters.initial(new LearnedRows().parameters());
    assertFalse(parameters.withText("text", "a b").isOk());
    assertFalse(parameters.withText("text", "a b c d e f g h i j k").isOk());
    assertFalse(parameters.withText("text", "a b c ".repeat(14)).isOk());
    assertTrue(parameters.withText("text", "a b c a").isOk());
  }

  /** What the text says of 'dog' and of the verbs. */
  @Test
  void theModelsRowsLieAsTheTextSays() {
    RowMaps maps =
        RowMaps.CODEC.decode(outcome(new Job(RowsTask.NAME, "The dog was happy. She said")));
    assertEquals(7, maps.tokens().size());
    RowMaps.Token dog = maps.tokens().get(1);
    assertEquals(" dog", dog.piece());
    assertEquals(491, dog.id());
    assertEquals(
        List.of(" Spot", " cat", "pot", " boy", " bear"),
        dog.nearest().stream().map(Near::text).toList());
    assertEquals(
        List.of(" is", " were", " felt"),
        maps.tokens().get(2).nearest().subList(0, 3).stream().map(Near::text).toList());
    assertEquals(" says", maps.tokens().get(6).nearest().get(0).text());
    double square = 0;
    for (int j = 0; j < maps.width(); j++) {
      square += dog.number(j) * dog.number(j);
    }
    assertEquals(dog.norm(), Math.sqrt(square), 0.02, "numbers are kept in steps of 0.005");
  }

  @Test
  void anotherTextIsLookedUpOnceTheModelIsAskedFor() {
    Session<?> session = prepared(new ModelRows());
    session.dispatch(new Event.Pressed("token-3"));
    assertTrue(said(session).contains("happy"), () -> said(session));
    assertEquals(List.of(), session.set(session.parameters().withText("text", "A cat.").get()));
    assertShows("not-read-yet", session);
    Command.Start start = started(session.dispatch(new Event.Pressed("ask")));
    session.dispatch(new Event.Reported(start.run(), outcome(start.job()), true));
    assertShows("read-here", session);
    with(session, "text", "one two three four five six seven eight nine ten eleven twelve");
    assertShows("at-work", session);
  }

  @Test
  void aLongTextIsCutAndSaysSo() {
    String text = "the cat and the dog and the cat and the dog and the cat";
    RowMaps maps = RowMaps.CODEC.decode(outcome(new Job(RowsTask.NAME, text)));
    assertEquals(RowMaps.MOST_TOKENS, maps.tokens().size());
    assertEquals(MODEL.tokens(text).size(), maps.all());
  }

  /**
   * Bytes C0, C1 and F5 to FF are in no text in UTF-8 (RFC 3629, section 1), so their tokens were
   * never read: their rows are among those that point the same way.
   */
  @Test
  void rowsOfBytesThatNobodyReadLieTogether() {
    TokenNeighbours table = TokenNeighbours.of(MODEL);
    double[] cosines = table.cosines(0xFF);
    for (int id : List.of(0xC0, 0xC1, 0xF5, 0xF6, 0xF7, 0xF8, 0xF9, 0xFA, 0xFB, 0xFC, 0xFD, 0xFE)) {
      assertTrue(cosines[id] > 0.999, id + ": " + cosines[id]);
    }
    Map<String, String> facts =
        MeasuredRows.facts(Files::bytes).stream()
            .collect(Collectors.toMap(f -> f.name(), f -> Nodes.text(List.of(f.value()))));
    List<String> others = new ArrayList<>();
    int bytes = 0;
    for (int id = 0; id < cosines.length; id++) {
      bytes += cosines[id] > 0.99 && id < 256 ? 1 : 0;
      if (cosines[id] > 0.99 && id >= 256) {
        others.add(MODEL.piece(id));
      }
    }
    assertEquals(List.of(" gard", " anym"), others, "pieces of garden and anymore");
    assertEquals(bytes, Integer.parseInt(facts.get("unread-bytes")));
    assertEquals(bytes + others.size(), Integer.parseInt(facts.get("unread")));
    assertTrue(bytes > 100 && Double.parseDouble(facts.get("unread-cosine")) > 0.99);
    assertTrue(
        Double.parseDouble(facts.get("unread-norm")) > Double.parseDouble(facts.get("other-norm")));
    assertEquals("2", facts.get("king-pieces"));
    assertEquals(List.of(262, 491, 281), MODEL.tokens(" the dog was"), "as a question has them");
    assertEquals("262 491", facts.get("the-id") + " " + facts.get("dog-id"));
  }
}
