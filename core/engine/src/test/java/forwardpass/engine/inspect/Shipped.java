package forwardpass.engine.inspect;

import forwardpass.engine.model.Gpt;
import forwardpass.engine.model.ShippedModel;
import forwardpass.engine.tensor.ArrayBackend;
import forwardpass.engine.tensor.Backend;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The book's model, for the tests of this package. */
final class Shipped {
  static final Backend BACKEND = new ArrayBackend();
  static final ShippedModel MODEL = load();
  static final Gpt GPT = MODEL.gpt(BACKEND);

  private Shipped() {}

  private static ShippedModel load() {
    try {
      return ShippedModel.load(
          Files.readAllBytes(Path.of("../../static/model/model.safetensors")),
          Files.readAllBytes(Path.of("../../static/model/tokenizer.txt")));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** {@code <|endoftext|>}, then the text. */
  static int[] tokens(String text) {
    int[] ordinary = MODEL.tokenizer().encodeOrdinary(text).toArray();
    int[] all = new int[ordinary.length + 1];
    all[0] = MODEL.endOfText();
    System.arraycopy(ordinary, 0, all, 1, ordinary.length);
    return all;
  }
}
