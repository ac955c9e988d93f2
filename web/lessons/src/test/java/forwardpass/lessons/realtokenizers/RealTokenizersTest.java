package forwardpass.lessons.realtokenizers;

import static forwardpass.lessons.Sessions.session;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import forwardpass.engine.tokenizer.PackedVocabulary;
import forwardpass.engine.tokenizer.Pretokenizer;
import forwardpass.engine.tokenizer.SpecialTokens;
import forwardpass.engine.tokenizer.Tokenizer;
import forwardpass.engine.tokenizer.TokenizerFile;
import forwardpass.engine.tokenizer.Vocabulary;
import forwardpass.lessons.Sessions;
import forwardpass.lessons.bookmodel.Files;
import forwardpass.lessons.lesson.Command;
import forwardpass.lessons.lesson.Event;
import forwardpass.lessons.lesson.Update;
import forwardpass.lessons.node.Nodes;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.tokens.TokenTree;
import forwardpass.lessons.words.Fact;
import forwardpass.lessons.work.SynchronousRun;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class RealTokenizersTest {
  private static final RealTokenizers LESSON = new RealTokenizers();

  private static TokenizeReport run(String text, int from, Vocab... vocabs) {
    TokenizeRequest request = new TokenizeRequest(List.of(vocabs), from, text);
    return TokenizeReport.CODEC.decode(
        SynchronousRun.outcome(new TokenizeTask(request.job().input()), Files.context()));
  }

  private static List<Integer> ids(TokenizeReport report, Vocab vocab) {
    return Objects.requireNonNull(report.of(vocab)).shown().stream().map(TokenTree::id).toList();
  }

  /** From tiktoken 1.0.22 (npm), as in the engine's bpe-golden.json. */
  @Test
  void theCatHasThePublishedIds() {
    TokenizeReport report = run("The cat sat on the mat", 0, Vocab.GPT2, Vocab.CL100K, Vocab.O200K);
    assertEquals(List.of(464, 3797, 3332, 319, 262, 2603), ids(report, Vocab.GPT2));
    assertEquals(List.of(791, 8415, 7731, 389, 279, 5634), ids(report, Vocab.CL100K));
    assertEquals(List.of(976, 9059, 10139, 402, 290, 2450), ids(report, Vocab.O200K));
  }

  @Test
  void theFilesAreAsLargeAsThePageSays() {
    for (Vocab vocab : Vocab.all()) {
      assertEquals(Files.bytes(vocab.file()).length, vocab.fileBytes(), vocab.key());
    }
    assertEquals(Vocab.OWN.size(), TokenizerFile.read(Files.bytes(Vocab.OWN.file())).vocabSize());
  }

  @Test
  void aLongTextIsShownInStretchesThatJoin() {
    String text = "naïve 🙂 ".repeat(200);
    int at = 0;
    int tokens = 0;
    while (at < text.length()) {
      TokenizeReport report = run(text, at, Vocab.GPT2);
      Encoding encoding = Objects.requireNonNull(report.of(Vocab.GPT2));
      assertTrue(encoding.first() <= tokens, "no token is left out at " + at);
      tokens = encoding.first() + encoding.shown().size();
      assertTrue(report.to() > at);
      at = report.to();
    }
    assertEquals(Objects.requireNonNull(run(text, 0, Vocab.GPT2).of(Vocab.GPT2)).tokens(), tokens);
  }

  @Test
  void countsCharactersBytesAndWords() {
    assertEquals(new TextCounts(9, 14, 3), TextCounts.of("naïve 🙂\u00a0x"));
    assertEquals(new TextCounts(1, 3, 1), TextCounts.of("\ud83d"));
  }

  @Test
  void halfACharacterIsSaidNotToComeBack() {
    assertFalse(Objects.requireNonNull(run("a\ud83d", 0, Vocab.OWN).of(Vocab.OWN)).returns());
    assertTrue(Objects.requireNonNull(run("a🙂", 0, Vocab.OWN).of(Vocab.OWN)).returns());
  }

  @Test
  void fiftyThousandUnderscoresAreEncodedAtOnce() {
    TokenizeReport report = run(Samples.of("line"), 0, Vocab.GPT2, Vocab.CL100K, Vocab.O200K);
    for (Encoding encoding : report.encodings()) {
      assertTrue(encoding.returns());
      assertTrue(encoding.tokens() < 2000, "tokens: " + encoding.tokens());
    }
  }

  private static Parameters initial() {
    return Parameters.initial(LESSON.parameters());
  }

  private static Update<Reading> press(Update<Reading> now, String action) {
    return LESSON.update(now.parameters(), now.state(), new Event.Pressed(action));
  }

  private static Update<Reading> printed() {
    Parameters parameters = initial();
    String prepared = Sessions.outcome(Objects.requireNonNull(LESSON.prepared(parameters)));
    return LESSON.update(parameters, Reading.NONE, new Event.Prepared(prepared));
  }

  /** What the last command begins, done at once. */
  private static Update<Reading> done(Update<Reading> now) {
    Command.Start start = (Command.Start) now.commands().get(now.commands().size() - 1);
    return LESSON.update(
        now.parameters(),
        now.state(),
        new Event.Reported(start.run(), Sessions.outcome(start.job()), true));
  }

  @Test
  void printedItShowsAllFourAndHasFetchedNone() {
    Update<Reading> printed = printed();
    for (Vocab vocab : Vocab.all()) {
      assertNotNull(printed.state().encoding(vocab, initial().get(RealTokenizers.TEXT)));
    }
    assertTrue(printed.state().chosen().isEmpty());
    assertTrue(printed.commands().isEmpty());
  }

  @Test
  void anotherTextIsEncodedByWhatWasLoadedOnly() {
    Update<Reading> loaded = done(press(printed(), "load-gpt2"));
    assertEquals(List.of(Vocab.GPT2), loaded.state().chosen());
    Update<Reading> typed = done(press(loaded, "sample-hindi"));
    String text = typed.parameters().get(RealTokenizers.TEXT);
    assertEquals(Samples.of("hindi"), text);
    assertNotNull(typed.state().encoding(Vocab.GPT2, text));
    assertNotNull(typed.state().encoding(Vocab.OWN, text));
    assertNull(typed.state().encoding(Vocab.O200K, text));
  }

  @Test
  void whatIsTypedWhileAVocabularyComesIsEncodedWhenItIsThere() {
    Update<Reading> coming = press(printed(), "load-o200k");
    Command.Start start = (Command.Start) coming.commands().get(1);
    Parameters other = coming.parameters().with(RealTokenizers.TEXT, "other");
    Update<Reading> typed = LESSON.update(other, coming.state(), new Event.ParametersChanged());
    assertTrue(typed.commands().isEmpty());
    Update<Reading> arrived =
        LESSON.update(
            other,
            typed.state(),
            new Event.Reported(start.run(), Sessions.outcome(start.job()), true));
    assertTrue(arrived.state().job().isBusy());
    Update<Reading> caughtUp = done(arrived);
    assertFalse(caughtUp.state().job().isBusy());
    assertNotNull(caughtUp.state().encoding(Vocab.O200K, "other"));
  }

  @Test
  void stoppedWhileFetchingTheVocabularyIsNotChosen() {
    Update<Reading> typed = done(press(printed(), "sample-german"));
    Update<Reading> stopped = press(press(typed, "load-o200k"), "stop");
    assertEquals(List.of(Vocab.OWN), stopped.state().chosen());
    assertFalse(stopped.state().job().isBusy());
  }

  /** GPT-2's "mat" is m + at, which is a + t: by its merges, lines 1 and 1,347 of vocab.bpe. */
  @Test
  void aClickedTokenComesApartToItsBytes() {
    Update<Reading> picked = press(printed(), "pick-gpt2-5");
    Pick pick = Objects.requireNonNull(picked.state().pick());
    assertEquals(new Pick(Vocab.GPT2, 5, 0), pick);
    Update<Reading> all = press(picked, "undo-all");
    TokenTree mat =
        Objects.requireNonNull(all.state().picked("The cat sat on the mat")).shown().get(5);
    int undone = Objects.requireNonNull(all.state().pick()).undone();
    assertEquals(3, undone);
    assertEquals(
        List.of(0x20, 0x6d, 0x61, 0x74),
        mat.undone(undone).stream().map(it -> it.bytes().get(0)).toList());
    assertEquals(2, Objects.requireNonNull(press(all, "redo").state().pick()).undone());
    assertNull(press(all, "close").state().pick());
  }

  @Test
  void laterAndEarlierLookAtOtherStretches() {
    Update<Reading> line = done(press(printed(), "sample-line"));
    Update<Reading> later = done(press(line, "later"));
    assertEquals(TokenizeTask.STRETCH, later.state().from());
    assertEquals(0, press(later, "earlier").state().from());
  }

  /**
   * 128,256 × 4,096 = 525.3 million; GPT-2: 50,257 × 768 = 38.6; Gemma: 256,000 × 3,072 = 786.4.
   */
  @Test
  void theTablesOfVectorsAreAsTheProductsSay() {
    String shown = Sessions.shown(new VocabSizes());
    for (String number : List.of("525.3", "38.6", "786.4", "131.1", "1048.6", "2000")) {
      assertTrue(shown.contains(number), number + " in " + shown);
    }
  }

  @Test
  void splitDigitsAreNeverMerged() {
    String said = Sessions.said(session(new DigitTokens(), "text", "9.11"));
    assertTrue(said.contains("single=4"), said);
    assertEquals(
        "describe merged=4 single=4",
        Sessions.said(session(new DigitTokens(), "text", "9.11", "merges", "0")));
  }

  private static Tokenizer withMark(Vocab vocab, int id) {
    Vocabulary vocabulary = PackedVocabulary.read(Files.bytes(vocab.file()));
    return new Tokenizer(
        Pretokenizer.named(vocab.cut()), vocabulary, SpecialTokens.of(Map.of("<|endoftext|>", id)));
  }

  /** The ids from tiktoken 1.0.22 (npm). */
  @Test
  void anEndMarkThatIsTypedIsTextAndAMarkThatIsMeantIsOneId() {
    Map<Vocab, Integer> marks =
        Map.of(Vocab.GPT2, 50256, Vocab.CL100K, 100257, Vocab.O200K, 199999);
    marks.forEach(
        (vocab, id) -> {
          Encoding typed = Objects.requireNonNull(run(Samples.END_MARK, 0, vocab).of(vocab));
          assertEquals(9, typed.tokens(), vocab.key());
          assertTrue(typed.returns());
          int[] meant =
              withMark(vocab, id).encode(Samples.END_MARK, Set.of("<|endoftext|>")).toArray();
          assertArrayEquals(new int[] {87, id, 88}, meant, vocab.key());
        });
  }

  /** The ids from tiktoken 1.0.22 (npm). */
  @Test
  void spacesBetweenDigitsDifferByVocabulary() {
    TokenizeReport report = run("7 8 9 10", 0, Vocab.GPT2, Vocab.CL100K, Vocab.O200K);
    assertEquals(List.of(22, 807, 860, 838), ids(report, Vocab.GPT2));
    assertEquals(List.of(22, 220, 23, 220, 24, 220, 605), ids(report, Vocab.CL100K));
    assertEquals(List.of(22, 220, 23, 220, 24, 220, 702), ids(report, Vocab.O200K));
  }

  /** The bytes and the shares beyond ASCII, which the text cites, by a few lines of Python. */
  @Test
  void theLanguagesAreCountedAsPythonDoes() {
    Map<String, String> facts =
        LanguageFacts.measured(Files::bytes).stream()
            .collect(Collectors.toMap(Fact::name, it -> Nodes.text(List.of(it.value()))));
    assertEquals("63", facts.get("english-characters"));
    assertEquals("63", facts.get("english-bytes"));
    assertEquals("65", facts.get("german-bytes"));
    assertEquals("57", facts.get("chinese-bytes"));
    assertEquals("5", facts.get("beyond-cl100k"));
    assertEquals("36", facts.get("beyond-o200k"));
    assertEquals(
        "4 7 7",
        facts.get("spaced-gpt2")
            + " "
            + facts.get("spaced-cl100k")
            + " "
            + facts.get("spaced-o200k"));
    assertEquals("50256", facts.get("mark-gpt2"));
  }

  /** GPT-2's longest run of underscores, by a few lines of Python. */
  @Test
  void gpt2HasATokenOf64Underscores() {
    Encoding line = Objects.requireNonNull(run(Samples.of("line"), 0, Vocab.GPT2).of(Vocab.GPT2));
    assertEquals(64, line.shown().get(0).bytes().size());
  }
}
