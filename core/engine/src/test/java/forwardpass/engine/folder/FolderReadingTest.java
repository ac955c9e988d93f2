package forwardpass.engine.folder;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import forwardpass.engine.json.JsonField;
import forwardpass.engine.model.Checkpoint;
import forwardpass.engine.model.Gpt;
import forwardpass.engine.model.WeightFormat;
import forwardpass.engine.weights.ElementType;
import forwardpass.engine.weights.Safetensors;
import forwardpass.engine.weights.SafetensorsWriter;
import forwardpass.engine.weights.TensorEntry;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Folders as they are published, against what PyTorch, tokenizers and SentencePiece make of them.
 */
class FolderReadingTest {
  private static void assertAsExpected(OpenedModel model, String expected, double tolerance) {
    List<String> lines =
        new String(Folders.bytes(expected), StandardCharsets.UTF_8).lines().toList();
    assertEquals(0, lines.size() % 3);
    for (int i = 0; i < lines.size(); i += 3) {
      String text = JsonField.read("text", lines.get(i).getBytes(StandardCharsets.UTF_8)).text();
      int[] ids = model.read(text);
      assertArrayEquals(ints(lines.get(i + 1)), ids, text);
      float[] logits = model.backend().read(model.gpt().forward(new int[][] {ids}));
      int last = (ids.length - 1) * model.config().vocabSize();
      String[] numbers = lines.get(i + 2).split(" ", -1);
      for (int k = 0; k < numbers.length; k++) {
        double want = Double.parseDouble(numbers[k]);
        assertEquals(want, logits[last + k], tolerance * Math.max(1, Math.abs(want)), text);
      }
    }
  }

  private static int[] ints(String line) {
    String[] words = line.split(" ", -1);
    int[] ids = new int[words.length];
    for (int i = 0; i < ids.length; i++) {
      ids[i] = Integer.parseInt(words[i]);
    }
    return ids;
  }

  @Test
  void gpt2GivesTheIdsAndLogitsOfOthers() {
    assertAsExpected(Folders.gpt2().open(), "expected-gpt2.txt", 2e-5);
  }

  @Test
  void llamaWithSentencePieceDoesToo() {
    assertAsExpected(Folders.llama().open(), "expected-llama.txt", 2e-5);
  }

  @Test
  void theOlderPairOfFilesIsTheSameTokenizer() {
    Folders pair =
        Folders.gpt2()
            .without("tokenizer.json")
            .put("vocab.json", Folders.bytes("vocab.json"))
            .put("merges.txt", Folders.bytes("merges.txt"));
    assertAsExpected(pair.open(), "expected-gpt2.txt", 2e-5);
    String merges = new String(pair.file("merges.txt"), StandardCharsets.UTF_8);
    assertTrue(merges.startsWith("#version"));
    String plain = merges.substring(merges.indexOf('\n') + 1).replace("\n", "\r\n");
    pair.put("merges.txt", plain.getBytes(StandardCharsets.UTF_8));
    assertAsExpected(pair.open(), "expected-gpt2.txt", 2e-5);
  }

  @Test
  void namesWithoutTheirPrefixAreKnown() {
    Folders plain =
        Folders.gpt2().renamed(ElementType.F32, name -> name.substring("transformer.".length()));
    assertAsExpected(plain.open(), "expected-gpt2.txt", 2e-5);
  }

  @Test
  void sixteenBitsAreReadAndRounded() {
    Folders half = Folders.gpt2().renamed(ElementType.F16, name -> name);
    assertEquals("F16", half.open().types());
    assertAsExpected(half.open(), "expected-gpt2.txt", 2e-2);
    Folders brain = Folders.gpt2().renamed(ElementType.BF16, name -> name);
    assertAsExpected(brain.open(), "expected-gpt2.txt", 2e-1);
  }

  @Test
  void aFileInPartsIsRead() {
    Safetensors whole = Safetensors.of(Folders.bytes("llama.safetensors"));
    SafetensorsWriter[] parts = {new SafetensorsWriter(), new SafetensorsWriter()};
    StringBuilder map = new StringBuilder();
    int n = 0;
    for (TensorEntry entry : whole.index().entries()) {
      int part = n++ % 2;
      parts[part].add(entry.name(), ElementType.F32, entry.shape(), whole.floats(entry.name()));
      map.append(n == 1 ? "" : ",").append('"').append(entry.name()).append("\":\"");
      map.append(part == 0 ? "a" : "b").append(".safetensors\"");
    }
    String index = "{\"weight_map\":{" + map + "}}";
    Folders folder =
        Folders.llama()
            .without("model.safetensors")
            .put("a.safetensors", parts[0].toBytes())
            .put("b.safetensors", parts[1].toBytes())
            .put("model.safetensors.index.json", index.getBytes(StandardCharsets.UTF_8));
    assertAsExpected(folder.open(), "expected-llama.txt", 2e-5);
  }

  /** Read piece by piece and packed at once, or as a whole: not one bit may differ. */
  @Test
  void piecesGiveTheBitsOfTheWhole() {
    for (Folders folder : List.of(Folders.gpt2(), Folders.llama())) {
      OpenedModel opened = folder.open();
      Checkpoint checkpoint = new Checkpoint(Safetensors.of(folder.file("model.safetensors")));
      Gpt whole =
          new Gpt(
              opened.backend(),
              checkpoint.load(opened.backend(), opened.config(), WeightFormat.PACKED));
      int[][] tokens = {{3, 1, 41, 59, 2, 65}};
      assertArrayEquals(
          opened.backend().read(whole.forward(tokens)),
          opened.backend().read(opened.gpt().forward(tokens)));
    }
  }

  @Test
  void decodesWhatItHasEncoded() {
    OpenedModel model = Folders.llama().open();
    String text = "the cat, 日本 😀\n";
    StringBuilder bytes = new StringBuilder();
    int[] ids = model.tokens().encode(text);
    java.io.ByteArrayOutputStream out = new java.io.ByteArrayOutputStream();
    for (int id : ids) {
      out.writeBytes(model.tokens().bytes(id));
    }
    bytes.append(out.toString(StandardCharsets.UTF_8));
    assertEquals(" " + text, bytes.toString()); // SentencePiece's space before the text
    assertArrayEquals(new int[] {1}, model.read(""));
    assertTrue(model.tokens().isSpecial(1));
  }
}
