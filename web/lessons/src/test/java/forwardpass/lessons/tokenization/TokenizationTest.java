package forwardpass.lessons.tokenization;

import static forwardpass.lessons.Sessions.session;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import forwardpass.engine.tokenizer.LearnedMerge;
import forwardpass.engine.tokenizer.Pretokenizer;
import forwardpass.lessons.Sessions;
import forwardpass.lessons.bookmodel.Files;
import forwardpass.lessons.lesson.Session;
import forwardpass.lessons.node.Nodes;
import forwardpass.lessons.tokens.TokenText;
import forwardpass.lessons.tokens.TokenTree;
import forwardpass.lessons.words.Fact;
import forwardpass.lessons.worked.WorkedLesson;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The numbers of this page against paper and pencil, and tiktoken where that is said. */
class TokenizationTest {
  /** By hand: ug 5 times, h+ug 4 times, then the space before hug 3 times. */
  @Test
  void threeMergesAreAsWorkedByHand() {
    String shown = Sessions.shown(new WorkedLesson(new ThreeMerges()));
    assertTrue(shown.contains("u + g: 5 ×"), shown);
    assertTrue(shown.contains("h + ug: 4 ×"), shown);
    assertTrue(shown.contains("· + hug: 3 ×"), shown);
    assertEquals(
        "announce tokens=9 bytes=21", Sessions.said(session(new WorkedLesson(new ThreeMerges()))));
  }

  /** The same, counted with a few lines of Python: low 6, slow 3, new 3, with the space. */
  @Test
  void theTrainerCountsPairsInsideWordsOnly() {
    TrainedText before = TrainedText.of("aab aab aab", "gpt2", 0, 6);
    assertEquals(List.of(3, 3, 2), before.next().stream().map(it -> it.count()).toList());
    TrainedText whole = TrainedText.of("aab aab aab", "none", 0, 6);
    assertEquals(List.of(3, 3, 2, 2), whole.next().stream().map(it -> it.count()).toList());
  }

  /** By hand, as minbpe counts: aa stands three times in aaaa and is merged twice. */
  @Test
  void whatOverlapsIsCountedAndMergedOnce() {
    TrainedText trained = TrainedText.of("xyxyaaaa", "none", 3, 1);
    assertEquals(
        List.of("61 61", "78 79", "78 79 78 79"),
        trained.merges().stream()
            .map(it -> TokenText.hexText(trained.trees().get(it.id()).bytes()))
            .toList());
    assertEquals(List.of(3, 2, 1), trained.merges().stream().map(LearnedMerge::count).toList());
    assertEquals(List.of(2, 2, 1), trained.merges().stream().map(trained::places).toList());
    Session<?> once = session(new MergeTrainer(), "text", "xyxyaaaa", "cut", "none", "at", "1");
    assertEquals(
        "describe.some tokens=6 bytes=8 merges=1 token=“aa” count=3 places=2", Sessions.said(once));
  }

  /**
   * By hand: u+v and v+w both stand twice, and u+v comes first; the page says that this decides.
   */
  @Test
  void ofEquallyFrequentPairsTheFirstSeenIsMerged() {
    TrainedText trained = TrainedText.of("uvwuvw", "none", 2, 1);
    assertEquals(List.of((int) 'u', 256), trained.merges().stream().map(it -> it.left()).toList());
    assertEquals(
        List.of((int) 'v', (int) 'w'), trained.merges().stream().map(it -> it.right()).toList());
    Map<String, String> facts = facts();
    assertEquals("2", facts.get("tie-first"));
    assertEquals("4", facts.get("tie-greatest"));
  }

  @Test
  void steppingBackTakesAMergeApart() {
    Session<?> at4 = session(new MergeTrainer(), "at", "4");
    String four = Sessions.said(at4);
    at4.dispatch(new forwardpass.lessons.lesson.Event.Pressed("on"));
    at4.dispatch(new forwardpass.lessons.lesson.Event.Pressed("back"));
    assertEquals(four, Sessions.said(at4));
    assertTrue(four.startsWith("describe.some"), four);
  }

  @Test
  void trainingEndsWhenNoPairIsLeft() {
    assertTrue(Sessions.shown(new MergeTrainer(), "text=abc", "at=3").contains("next.none"));
    assertEquals(
        "describe.some tokens=1 bytes=3 merges=2 token=“abc” count=1 places=1",
        Sessions.said(session(new MergeTrainer(), "text", "abc")));
    assertEquals(
        "describe.none tokens=1 bytes=1", Sessions.said(session(new MergeTrainer(), "text", "a")));
  }

  @Test
  void mergesComeUndoneInTheReverseOfTheirOrder() {
    TrainedText trained = TrainedText.of("hug hugs hug bug hugs", "none", 3, 1);
    TokenTree token = trained.trees().get(258);
    assertEquals(List.of(258), ids(token.undone(0)));
    assertEquals(List.of(32, 257), ids(token.undone(1)));
    assertEquals(List.of(32, 104, 256), ids(token.undone(2)));
    assertEquals(List.of(32, 104, 117, 103), ids(token.undone(3)));
    assertEquals(3, token.merges());
    assertEquals(token, TokenTree.CODEC.decode(TokenTree.CODEC.encode(token)));
  }

  private static List<Integer> ids(List<TokenTree> row) {
    return row.stream().map(TokenTree::id).toList();
  }

  /** The patterns by tiktoken: 'The| dog|'s| 12345| dogs|.| DOG|!!' and its kin. */
  @Test
  void theThreePatternsCutAsPublished() {
    String text = "The dog's 12345 dogs. DOG!!";
    assertEquals(
        List.of("The", " dog", "'s", " 12345", " dogs", ".", " DOG", "!!"),
        Pretokenizer.named("gpt2").pieces(text));
    assertEquals(
        List.of("The", " dog", "'s", " ", "123", "45", " dogs", ".", " DOG", "!!"),
        Pretokenizer.named("cl100k_base").pieces(text));
    assertEquals(
        List.of("The", " dog's", " ", "123", "45", " dogs", ".", " DOG", "!!"),
        Pretokenizer.named("o200k_base").pieces(text));
  }

  @Test
  void everyTextComesBackButHalfACharacter() {
    for (String name : List.of("letter", "accent", "emoji")) {
      assertTrue(RoundTrip.journey(name).returns(), name);
    }
    assertEquals(List.of(0xf0, 0x9f, 0x99, 0x82), RoundTrip.journey("emoji").bytes());
    Journey half = RoundTrip.journey("half");
    assertFalse(half.returns());
    assertEquals(List.of(0xef, 0xbf, 0xbd), half.bytes());
    Journey bytes = RoundTrip.journey("bytes");
    assertFalse(bytes.returns());
    assertEquals("\ufffd", bytes.back());
    assertEquals(List.of(0xef, 0xbf, 0xbd), bytes.again());
    assertTrue(Sessions.shown(new RoundTrip(), "case=half").contains("D83D"));
    assertTrue(Sessions.shown(new RoundTrip(), "case=bytes").contains("F0 9F 99"));
  }

  @Test
  void bytesThatAreNoCharacterAreShownInHexadecimal() {
    assertEquals("F0 9F", Nodes.text(List.of(TokenText.of(List.of(0xf0, 0x9f)))));
    assertEquals("20 F0", Nodes.text(List.of(TokenText.of(List.of(0x20, 0xf0)))));
    assertEquals("·a", Nodes.text(List.of(TokenText.of(List.of(0x20, 0x61)))));
    assertEquals("é", Nodes.text(List.of(TokenText.of(List.of(0xc3, 0xa9)))));
    assertEquals("\ufffd", Nodes.text(List.of(TokenText.of(List.of(0xef, 0xbf, 0xbd)))));
    assertEquals("E2 80 8D", Nodes.text(List.of(TokenText.of(List.of(0xe2, 0x80, 0x8d)))));
  }

  private static Map<String, String> facts() {
    return TokenizationFacts.measured(Files::bytes).stream()
        .collect(Collectors.toMap(Fact::name, it -> Nodes.text(List.of(it.value()))));
  }

  /** The ids from tiktoken; 22 characters over 6 tokens is 3.67, squared 13.4. */
  @Test
  void theFactsAreGpt2s() {
    Map<String, String> facts = facts();
    assertEquals("[464, 3797, 3332, 319, 262, 2603]", facts.get("cat-ids"));
    assertEquals("22", facts.get("cat-characters"));
    assertEquals("3.7", facts.get("cat-longer"));
    assertEquals("13.4", facts.get("cat-dearer"));
    assertEquals("9246", facts.get("id-cat"));
    assertEquals("3797", facts.get("id-space-cat"));
  }
}
