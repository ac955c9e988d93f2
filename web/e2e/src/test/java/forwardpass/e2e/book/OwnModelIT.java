package forwardpass.e2e.book;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import forwardpass.e2e.browser.Engine;
import forwardpass.e2e.browser.Reader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A model of the reader's own: chosen, opened, read with, written with, and refused in words. */
class OwnModelIT extends ModelPages {
  private static final Path FOLDER =
      Path.of(System.getProperty("curriculum.file"))
          .resolve("../../core/engine/src/test/resources/forwardpass/engine/folder")
          .normalize();

  private static byte[] bytes(String name) {
    try {
      return Files.readAllBytes(FOLDER.resolve(name));
    } catch (IOException unread) {
      throw new UncheckedIOException(unread);
    }
  }

  private static FilePayload file(String name, byte[] bytes) {
    return new FilePayload(name, "application/octet-stream", bytes);
  }

  private static FilePayload[] gpt2() {
    return new FilePayload[] {
      file("config.json", bytes("gpt2.config.json")),
      file("model.safetensors", bytes("gpt2.safetensors")),
      file("tokenizer.json", bytes("tokenizer.json"))
    };
  }

  private static Page page(Reader reader, Engine engine) {
    return book.open(reader, engine, "own-model/", "demo-own-model");
  }

  private static void choose(Page page, FilePayload... files) {
    page.locator("#demo-own-model .own-input").setInputFiles(files);
  }

  private static void readsWithGpt2(Page page) {
    Locator demo = page.locator("#demo-own-model");
    choose(page, gpt2());
    assertThat(demo.locator(".verdict-line")).containsText("A GPT-2 of 11,968 parameters is open");
    assertThat(demo.locator(".own-files li")).hasCount(3);
    Locator reading = page.locator("#demo-own-reading");
    reading.locator("input[type=text], textarea").first().fill("the cat sat on the mat");
    reading.locator("[data-action=ask]").click();
    assertThat(reading.locator(".verdict-line")).containsText("Your model reads 6 tokens");
    // as Hugging Face's tokenizers cuts it
    assertThat(reading.locator(".tokens .token-id").first()).hasText("281");
    Locator writing = page.locator("#demo-own-writing");
    writing.locator("[data-action=write]").click();
    assertThat(writing.locator(".verdict-line"))
        .containsText(Pattern.compile("Your model has written \\d+ tokens(;|, )"));
  }

  @Test
  void aChosenModelIsOpenedReadsAndWrites(Reader reader) {
    readsWithGpt2(page(reader, Engine.WASM));
  }

  @Test
  void theSameInJavaScriptAndALlamaAfterIt(Reader reader) {
    Page page = page(reader, Engine.JS);
    readsWithGpt2(page);
    page.locator("#demo-own-model [data-forget]").click();
    choose(
        page,
        file("config.json", bytes("llama.config.json")),
        file("model.safetensors", bytes("llama.safetensors")),
        file("tokenizer.model", bytes("tokenizer.model")));
    assertThat(page.locator("#demo-own-model .verdict-line")).containsText("A Llama of");
  }

  /** What is missing is said beside the field, and the file that was missing can be added. */
  @Test
  void whatIsWrongIsSaidBesideTheField(Reader reader) {
    Page page = page(reader, Engine.WASM);
    Locator fault = page.locator("#demo-own-model .own-fault");
    FilePayload[] files = gpt2();
    choose(page, files[1], files[2]);
    assertThat(fault).containsText("config.json is missing");
    choose(page, file("config.json", "<!DOCTYPE html>".getBytes(StandardCharsets.UTF_8)));
    assertThat(fault).containsText("a web page (HTML), not the file itself");
    choose(page, files[0]);
    assertThat(page.locator("#demo-own-model .verdict-line")).containsText("is open");
    assertThat(fault).hasCount(0);
  }

  @Test
  @Tag("thorough")
  void threeHundredDamagedFilesGetAMessageEach(Reader reader) {
    Page page = page(reader, Engine.WASM);
    Random random = new Random(14);
    Locator demo = page.locator("#demo-own-model");
    Locator outcome = demo.locator(".own-fault .says-error, .verdict-line");
    int refused = 0;
    for (int i = 0; i < 300; i++) {
      FilePayload[] files = gpt2();
      FilePayload one = files[i % 3];
      byte[] damaged = one.buffer.clone();
      for (int n = random.nextInt(8); n >= 0; n--) {
        damaged[random.nextInt(Math.min(damaged.length, 2000))] = (byte) random.nextInt(256);
      }
      files[i % 3] = file(one.name, damaged);
      demo.locator("[data-forget]").click();
      assertThat(demo.locator(".own-files li")).hasCount(0);
      choose(page, files);
      assertThat(outcome).hasCount(1);
      refused += demo.locator(".own-fault").count();
      assertThat(outcome).not().containsText(Pattern.compile("undefined|unreachable"));
    }
    assertTrue(refused > 200, "only " + refused + " were refused");
    choose(page, gpt2());
    assertThat(demo.locator(".verdict-line")).containsText("is open");
  }
}
