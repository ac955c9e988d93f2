package forwardpass.lessons.bookmodel;

import forwardpass.engine.model.Gpt;
import forwardpass.engine.model.ParameterValues;
import forwardpass.engine.model.ShippedModel;
import forwardpass.engine.model.WeightFormat;
import forwardpass.engine.tensor.Backend;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * The model that ships with the book, on a backend: a small GPT that has read nothing but little
 * stories. No page may reach this; its worker may.
 *
 * @param shipped the tokenizer, and the weights as they lie in the file
 * @param gpt the network, which computes on the backend
 * @param widened the same with its weights as tensors of floats, which a tape can watch: 4 bytes a
 *     weight, taken when it is first asked for
 * @param fileBytes how much the model's files are together
 */
public record BookModel(
    ShippedModel shipped, Gpt gpt, Backend backend, Supplier<Gpt> widened, int fileBytes) {
  private static final String MODEL = "model/model.safetensors";
  private static final String TOKENIZER = "model/tokenizer.txt";

  /** What it is made of, by paths from the site's root. */
  public static final List<String> FILES = List.of(MODEL, TOKENIZER);

  /** Reads the files and puts the weights onto the backend. */
  public static BookModel load(Backend backend, Function<String, byte[]> files) {
    byte[] model = files.apply(MODEL);
    byte[] tokenizer = files.apply(TOKENIZER);
    ShippedModel shipped = ShippedModel.load(model, tokenizer);
    Once<Gpt> widened =
        new Once<>(
            () -> new Gpt(backend, shipped.checkpoint().load(backend, WeightFormat.TENSORS)));
    return new BookModel(
        shipped, shipped.gpt(backend), backend, widened, model.length + tokenizer.length);
  }

  /** Its weights, one by one. */
  public ParameterValues weights() {
    return shipped.checkpoint();
  }

  /** The tokens of a text. */
  public List<Integer> tokens(String text) {
    List<Integer> ids = new ArrayList<>();
    for (int id : shipped.tokenizer().encodeOrdinary(text).toArray()) {
      ids.add(id);
    }
    return ids;
  }

  /** A token's text, as {@link ModelContext#piece} writes it. */
  public String piece(int token) {
    return ModelContext.piece(shipped.tokenizer(), token);
  }

  /** How many numbers the network has learned. */
  public int parameters() {
    return (int) shipped.config().parameterCount();
  }
}
