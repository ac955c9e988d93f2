package forwardpass.engine.folder;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import forwardpass.engine.Refusals;
import forwardpass.engine.random.Rng;
import forwardpass.engine.weights.DamagingPieces;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Folders of which one file is damaged, in great number: each is opened, or refused with a message
 * that names a file or what is in it; never another exception, never without end.
 */
class FolderFuzzTest {
  private static final List<String> SUBJECTS =
      List.of(
          "model folder:",
          "safetensors",
          "tensor '",
          "checkpoint:",
          "config",
          "shape ",
          "tokenizer",
          "vocabulary:",
          "vocab.json",
          "merges.txt",
          "special token",
          "weights:");

  private static Folders pair() {
    return Folders.gpt2()
        .without("tokenizer.json")
        .put("vocab.json", Folders.bytes("vocab.json"))
        .put("merges.txt", Folders.bytes("merges.txt"));
  }

  private static Folders converted() {
    return Folders.llama()
        .without("tokenizer.model")
        .put("tokenizer.json", Folders.bytes("llama.tokenizer.json"));
  }

  private static byte[] damaged(byte[] sound, Rng rng) {
    byte[] file = sound.clone();
    for (int n = rng.nextInt(3); n >= 0; n--) {
      int at = rng.nextInt(rng.nextInt(2) == 0 ? Math.min(400, file.length) : file.length);
      switch (rng.nextInt(5)) {
        case 0 -> file[at] = (byte) rng.nextInt(256);
        case 1 -> file[at] ^= (byte) (1 << rng.nextInt(8));
        case 2 -> file[at] = (byte) ('0' + rng.nextInt(10));
        case 3 -> file = Arrays.copyOf(file, rng.nextInt(2) == 0 ? at + 1 : file.length + at);
        default -> {
          byte[] piece = DamagingPieces.drawn(rng).getBytes(StandardCharsets.UTF_8);
          byte[] joined = Arrays.copyOf(file, file.length + piece.length);
          System.arraycopy(piece, 0, joined, at, piece.length);
          System.arraycopy(file, at, joined, at + piece.length, file.length - at);
          file = joined;
        }
      }
    }
    return file;
  }

  private static boolean isRefused(String name, Folders folder) {
    return Refusals.isRefusedByName(
        name,
        SUBJECTS,
        () -> {
          OpenedModel model = folder.open();
          model.tokens().encode("the cat <|endoftext|> é");
        },
        () -> {
          byte[] file = folder.file(name);
          return new String(file, 0, Math.min(file.length, 3000), StandardCharsets.UTF_8);
        });
  }

  private static void damage(int each) {
    Object[][] kinds = {
      {"config.json", (Supplier<Folders>) Folders::gpt2},
      {"model.safetensors", (Supplier<Folders>) Folders::gpt2},
      {"tokenizer.json", (Supplier<Folders>) Folders::gpt2},
      {"vocab.json", (Supplier<Folders>) FolderFuzzTest::pair},
      {"merges.txt", (Supplier<Folders>) FolderFuzzTest::pair},
      {"config.json", (Supplier<Folders>) Folders::llama},
      {"tokenizer.model", (Supplier<Folders>) Folders::llama},
      {"tokenizer.json", (Supplier<Folders>) FolderFuzzTest::converted}
    };
    Rng rng = Rng.seeded(26);
    for (Object[] kind : kinds) {
      String name = (String) kind[0];
      int refused = 0;
      for (int i = 0; i < each; i++) {
        Folders folder = (Folders) ((Supplier<?>) kind[1]).get();
        folder.put(name, damaged(folder.file(name), rng));
        refused += isRefused(name, folder) ? 1 : 0;
      }
      int count = refused;
      assertTrue(refused > each / 10, () -> name + ": only " + count + " were refused");
    }
  }

  @Test
  void damagedFoldersAreOpenedOrRefusedInWords() {
    assertTimeoutPreemptively(Duration.ofMinutes(2), () -> damage(70));
  }

  @Test
  @Tag("thorough")
  void manyDamagedFoldersAreOpenedOrRefusedInWords() {
    assertTimeoutPreemptively(Duration.ofMinutes(10), () -> damage(1_500));
  }
}
