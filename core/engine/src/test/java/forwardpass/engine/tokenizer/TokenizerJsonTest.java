package forwardpass.engine.tokenizer;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class TokenizerJsonTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** The file that Hugging Face's library would write, put together independently of the reader. */
  private static ObjectNode written(Tokenizer tokenizer, boolean pairs, int shift) {
    ObjectNode root = JSON.createObjectNode().put("version", "1.0");
    root.putNull("normalizer");
    ArrayNode added = root.putArray("added_tokens");
    ObjectNode model = JSON.createObjectNode().put("type", "BPE");
    model.putNull("dropout").putNull("unk_token").put("byte_fallback", false);
    model.put("ignore_merges", tokenizer.vocabulary().takesWholePieces());
    ObjectNode vocab = model.putObject("vocab");
    for (String name : tokenizer.specialTokens().names()) {
      int id = shift > 0 ? 0 : tokenizer.specialTokens().id(name);
      added.addObject().put("id", id).put("content", name).put("special", true);
      vocab.put(name, id);
    }
    Vocabulary vocabulary = tokenizer.vocabulary();
    ArrayNode merges = model.putArray("merges");
    for (int id = 0; id < vocabulary.size(); id++) {
      if (vocabulary.has(id)) {
        vocab.put(text(vocabulary, id), id + shift);
      }
      if (vocabulary.has(id) && vocabulary.left(id) >= 0) {
        String left = text(vocabulary, vocabulary.left(id));
        String right = text(vocabulary, vocabulary.right(id));
        if (pairs) {
          merges.addArray().add(left).add(right);
        } else {
          merges.add(left + " " + right);
        }
      }
    }
    ObjectNode cut = root.putObject("pre_tokenizer").put("type", "ByteLevel");
    cut.put("add_prefix_space", false).put("trim_offsets", true).put("use_regex", true);
    root.putObject("decoder").put("type", "ByteLevel");
    root.set("model", model);
    return root;
  }

  private static String text(Vocabulary vocabulary, int id) {
    StringBuilder text = new StringBuilder();
    for (byte b : vocabulary.bytes(id)) {
      int c = b & 0xff;
      // The bytes that aren't printable, in order: 0–32, 127–160, 173.
      int place = c <= 32 ? c : c >= 127 && c <= 160 ? 33 + c - 127 : c == 173 ? 67 : -1;
      text.append((char) (place < 0 ? c : 256 + place));
    }
    return text.toString();
  }

  private static Tokenizer read(ObjectNode root) {
    return TokenizerJson.read(root.toString().getBytes(StandardCharsets.UTF_8));
  }

  private static void assertSameIds(Tokenizer expected, Tokenizer actual, int shift, int texts) {
    AwkwardStrings random = new AwkwardStrings(29);
    for (int n = 0; n < texts; n++) {
      String text = random.next();
      int[] ids = expected.encodeOrdinary(text).toArray();
      for (int i = 0; i < ids.length; i++) {
        ids[i] += shift;
      }
      assertArrayEquals(ids, actual.encodeOrdinary(text).toArray(), text);
      assertEquals(text, actual.decode(ids));
    }
  }

  private static Tokenizer trained() {
    BpeTrainer trainer = new BpeTrainer(Pretokenizer.named("gpt2"), TieBreak.GREATEST_PAIR);
    trainer.reserve(SpecialTokens.of(Map.of("<|endoftext|>", 299)));
    trainer.add("The cat sat. The cat sat because it was tired, and the mat was warm. 日本 日本");
    trainer.train(300, (merge, learned, wanted) -> true);
    return trainer.tokenizer();
  }

  @Test
  void readsMergesAsTextsAndAsPairsAlike() {
    Tokenizer trained = trained();
    for (boolean pairs : new boolean[] {false, true}) {
      Tokenizer read = read(written(trained, pairs, 0));
      assertSameIds(trained, read, 0, 500);
      assertEquals(299, read.specialTokens().id("<|endoftext|>"));
      assertEquals("gpt2", read.pretokenizer().name());
      assertEquals(TokenizerFile.write(trained), TokenizerFile.write(read));
    }
  }

  @Test
  void readsGpt2() {
    Tokenizer gpt2 = PublishedTokenizers.get("gpt2");
    Tokenizer read = read(written(gpt2, true, 0));
    assertEquals(50_257, read.vocabSize());
    assertSameIds(gpt2, read, 0, 500);
    int[] ids = read.encode("a<|endoftext|>", read.specialTokens().names()).toArray();
    assertArrayEquals(new int[] {64, 50_256}, ids);
  }

  /** Hugging Face's own trainer gives special tokens the first ids. */
  @Test
  void readsAVocabularyWhoseSpecialTokenComesFirst() {
    Tokenizer trained = trained();
    Tokenizer read = read(written(trained, true, 1));
    assertSameIds(trained, read, 1, 500);
    assertEquals("<|endoftext|>", read.decode(0));
  }

  @Test
  void knowsThePatternsOfOthersByTheirText() {
    // Llama 3's tokenizer.json
    String cl100k =
        "(?i:'s|'t|'re|'ve|'m|'ll|'d)|[^\\r\\n\\p{L}\\p{N}]?\\p{L}+|\\p{N}{1,3}|"
            + " ?[^\\s\\p{L}\\p{N}]+[\\r\\n]*|\\s*[\\r\\n]+|\\s+(?!\\S)|\\s+";
    ObjectNode root = written(trained(), false, 0);
    split(root, cl100k);
    assertEquals("cl100k_base", read(root).pretokenizer().name());
    split(root, "\\d|\\w+");
    refuses(
        "tokenizer.json: 'pre_tokenizer.pretokenizers[0].pattern.Regex' is none of the patterns of"
            + " GPT-2, cl100k and o200k",
        root);
  }

  private static void split(ObjectNode root, String pattern) {
    ArrayNode parts =
        root.putObject("pre_tokenizer").put("type", "Sequence").putArray("pretokenizers");
    ObjectNode split = parts.addObject().put("type", "Split").put("behavior", "Isolated");
    split.put("invert", false).putObject("pattern").put("Regex", pattern);
    ObjectNode bytes = parts.addObject().put("type", "ByteLevel");
    bytes.put("add_prefix_space", false).put("use_regex", false);
  }

  private static void refuses(String message, ObjectNode root) {
    assertEquals(
        message, assertThrows(IllegalArgumentException.class, () -> read(root)).getMessage());
  }

  private static void refusesChange(String message, Consumer<ObjectNode> change) {
    ObjectNode root = written(trained(), false, 0);
    change.accept(root);
    refuses(message, root);
  }

  @Test
  void refusesOtherKindsByName() {
    refusesChange(
        "tokenizer.json: 'model.type' is 'WordPiece', expected BPE",
        root -> root.withObject("/model").put("type", "WordPiece"));
    refusesChange(
        "tokenizer.json: 'normalizer' changes the text, which is not supported",
        root -> root.putObject("normalizer").put("type", "NFC"));
    refusesChange(
        "tokenizer.json: 'model.byte_fallback' is true, expected bytes as characters",
        root -> root.withObject("/model").put("byte_fallback", true));
    refusesChange(
        "tokenizer.json: 'pre_tokenizer.type' is 'Metaspace', expected ByteLevel or Sequence",
        root -> root.putObject("pre_tokenizer").put("type", "Metaspace"));
    refusesChange(
        "tokenizer.json: 'pre_tokenizer.add_prefix_space' is true, or left out: a space before the"
            + " text is not supported",
        root -> root.withObject("/pre_tokenizer").put("add_prefix_space", true));
    refusesChange(
        "tokenizer.json: 'model.merges[0]' is 'e', expected two parts with a space between",
        root -> root.withObject("/model").putArray("merges").add("e"));
    refusesChange(
        "tokenizer.json: 'model.merges[0]' has 3 parts, expected 2",
        root -> root.withObject("/model").putArray("merges").addArray().add("a").add("b").add("c"));
    refusesChange(
        "tokenizer.json: 'model.merges[0]' names 'qq', which is no token",
        root -> root.withObject("/model").putArray("merges").add("q q"));
    refusesChange(
        "vocabulary: no token is the byte 33 alone",
        root -> root.withObject("/model/vocab").remove("!"));
    refusesChange(
        "tokenizer.json: 'model.vocab' gives the id 33 twice",
        root -> root.withObject("/model/vocab").put("qq", 33));
    refusesChange(
        "tokenizer.json: 'model.vocab.日' has a character that stands for no byte",
        root -> root.withObject("/model/vocab").put("日", 298));
    refusesChange(
        "tokenizer.json: 'model.vocab.<|endoftext|>' is 300, among the added tokens it is 299",
        root -> root.withObject("/model/vocab").put("<|endoftext|>", 300));
    refusesChange("tokenizer.json: 'model.type' is missing", root -> root.remove("model"));
  }

  @Test
  void namesOtherFiles() {
    assertEquals(
        "tokenizer.json: it is a web page (HTML), not the file itself: download that by its 'raw'"
            + " or 'download' link",
        assertThrows(
                IllegalArgumentException.class,
                () -> TokenizerJson.read("<html>".getBytes(StandardCharsets.UTF_8)))
            .getMessage());
  }

  /** merges.txt with and without its version line, with LF and CRLF. */
  @Test
  void mergesMayLackTheirVersionAndEndInCrLf() {
    Tokenizer trained = Tokenizer.gpt2(VOCAB_BPE.getBytes(StandardCharsets.UTF_8));
    String bare = VOCAB_BPE.substring(VOCAB_BPE.indexOf('\n') + 1);
    for (String file : new String[] {bare, VOCAB_BPE.replace("\n", "\r\n"), bare.trim()}) {
      assertSameIds(trained, Tokenizer.gpt2(file.getBytes(StandardCharsets.UTF_8)), 0, 20);
    }
    assertEquals(2, trained.encode(" thethe").size());
  }

  private static final String VOCAB_BPE = "#version: 0.2\nt h\nth e\nĠ the\n";
}
