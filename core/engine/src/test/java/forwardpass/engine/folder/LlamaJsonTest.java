package forwardpass.engine.folder;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import forwardpass.engine.json.JsonField;
import forwardpass.engine.tokenizer.TextTokens;
import forwardpass.engine.tokenizer.TokenizerJson;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Llama 2's form of tokenizer.json, against the ids of Hugging Face's tokenizers: llama_json.py.
 */
class LlamaJsonTest {
  private static final String FILE = utf8("llama.tokenizer.json");
  private static final String PREPEND =
      "\"normalizer\": {\"type\": \"Sequence\", \"normalizers\": [{\"type\": \"Prepend\","
          + " \"prepend\": \"▁\"}, {\"type\": \"Replace\", \"pattern\": {\"String\": \" \"},"
          + " \"content\": \"▁\"}]}, \"pre_tokenizer\": null";

  private static String utf8(String name) {
    return new String(Folders.bytes(name), StandardCharsets.UTF_8);
  }

  private static String form(String form) {
    return changed(
        PREPEND,
        switch (form) {
          case "prepend" -> PREPEND;
          case "replace" ->
              "\"normalizer\": {\"type\": \"Replace\", \"pattern\": {\"String\": \" \"},"
                  + " \"content\": \"▁\"}, \"pre_tokenizer\": null";
          default ->
              "\"normalizer\": null, \"pre_tokenizer\": {\"type\": \"Metaspace\", \"replacement\":"
                  + " \"▁\", \"prepend_scheme\": \""
                  + form
                  + "\", \"split\": false}";
        });
  }

  private static String changed(String from, String to) {
    assertTrue(FILE.contains(from), from);
    return FILE.replace(from, to);
  }

  private static TextTokens read(String file) {
    return TokenizerJson.tokens(file.getBytes(StandardCharsets.UTF_8));
  }

  @ParameterizedTest
  @ValueSource(strings = {"prepend", "replace", "always", "first", "never"})
  void givesTheIdsOfTokenizers(String form) {
    TextTokens tokens = read(form(form));
    int texts = 0;
    for (String line : utf8("expected-llama-json.txt").lines().toList()) {
      JsonField expected = JsonField.read("line", line.getBytes(StandardCharsets.UTF_8));
      if (expected.member("form").text().equals(form)) {
        int[] ids = new int[expected.member("ids").size()];
        for (int i = 0; i < ids.length; i++) {
          ids[i] = expected.member("ids").item(i).integer();
        }
        assertArrayEquals(ids, tokens.encode(expected.member("text").text()), line);
        texts++;
      }
    }
    assertEquals(19, texts);
  }

  /** SentencePiece's own file and its conversion cut a text alike, so the model says the same. */
  @Test
  void opensAModelAsItsSentencePieceFileDoes() {
    OpenedModel own = Folders.llama().open();
    OpenedModel converted =
        Folders.llama()
            .without("tokenizer.model")
            .put("tokenizer.json", Folders.bytes("llama.tokenizer.json"))
            .open();
    assertEquals("SentencePiece", converted.tokens().kind());
    assertEquals(own.tokens().size(), converted.tokens().size());
    for (String text : new String[] {"the cat sat", "日本 😀", " two  spaces ", "x\ny"}) {
      assertArrayEquals(own.read(text), converted.read(text), text);
    }
    for (int id = 0; id < own.tokens().size(); id++) {
      assertArrayEquals(own.tokens().bytes(id), converted.tokens().bytes(id), "token " + id);
      assertEquals(own.tokens().isSpecial(id), converted.tokens().isSpecial(id), "token " + id);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"type\": \"Prepend\" | \"type\": \"NFKC\" | is 'NFKC', expected Prepend or Replace",
        "{\"String\": \" \"} | {\"String\": \"x\"} | is 'x', expected a space",
        "\"pre_tokenizer\": null | \"pre_tokenizer\": {\"type\": \"Split\"} | expected Metaspace",
        "\"normalized\": false | \"normalized\": true | is true, which is not supported",
        "\"<0x41>\": | \"<0xZZ>\": | has no <0x41>, which byte_fallback needs",
        "\"dropout\": null | \"dropout\": 0.1 | is there, which is not supported",
        "\"t h\" | \"t Q\" | names 'Q', which is no token",
      })
  void refusesWhatItCannotDo(String from, String to, String message) {
    String wrong = changed(from, to);
    String said =
        String.valueOf(
            assertThrows(IllegalArgumentException.class, () -> read(wrong)).getMessage());
    assertTrue(said.startsWith("tokenizer.json: ") && said.contains(message), said);
  }
}
