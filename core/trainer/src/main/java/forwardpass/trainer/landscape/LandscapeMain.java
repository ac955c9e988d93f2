package forwardpass.trainer.landscape;

import forwardpass.engine.model.GptConfig;
import forwardpass.engine.model.Int8Checkpoint;
import forwardpass.engine.model.ParameterValues;
import forwardpass.engine.model.WeightFormat;
import forwardpass.engine.random.Rng;
import forwardpass.engine.tensor.ArrayBackend;
import forwardpass.engine.tokenizer.Tokenizer;
import forwardpass.engine.tokenizer.TokenizerFile;
import forwardpass.engine.weights.Safetensors;
import forwardpass.trainer.data.Encoding;
import forwardpass.trainer.data.TextCorpus;
import forwardpass.trainer.data.TokenFile;
import forwardpass.trainer.run.Stories;
import forwardpass.trainer.torch.Threads;
import forwardpass.trainer.torch.TorchBackend;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Prints the slice through the shipped model's loss that the chapter on gradient descent draws: a
 * row a line, the lowest first, in thousandths of a nat.
 */
public final class LandscapeMain {
  private static final int STORIES = 60;
  private static final int STORIES_SEED = 1;

  private LandscapeMain() {}

  /**
   * Arguments: the folder of the model, how many tokens its loss is measured on, how far the slice
   * reaches in lengths of the weights, how many points a side it has, and the seed of its two
   * directions. What ships: {@code static/model 2048 1 25 1}.
   */
  public static void main(String[] args) throws IOException {
    if (args.length != 5) {
      throw new IllegalArgumentException(
          "landscape: " + args.length + " arguments, expected 5: model tokens reach cells seed");
    }
    LossPlane plane = plane(Path.of(args[0]), Long.parseLong(args[1]), Integer.parseInt(args[4]));
    double[][] losses = plane.grid(Double.parseDouble(args[2]), Integer.parseInt(args[3]));
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    for (double[] row : losses) {
      StringBuilder line = new StringBuilder();
      for (double loss : row) {
        line.append(line.length() == 0 ? "" : " ").append(Math.round(1000 * loss));
      }
      out.println(line);
    }
  }

  /**
   * The plane through a shipped model's weights, its directions drawn from a seed. Its loss is
   * measured on stories of the engine's grammar, which anyone can write again.
   */
  static LossPlane plane(Path model, long tokens, int seed) throws IOException {
    Int8Checkpoint checkpoint =
        new Int8Checkpoint(Safetensors.of(Files.readAllBytes(model.resolve("model.safetensors"))));
    Tokenizer tokenizer = TokenizerFile.read(Files.readAllBytes(model.resolve("tokenizer.txt")));
    ArrayBackend arrays = new ArrayBackend();
    GptConfig config = checkpoint.config();
    ParameterValues weights = checkpoint.load(arrays, WeightFormat.TENSORS).values(arrays);
    Rng rng = Rng.seeded(seed);
    Direction across = Direction.random(config, weights, rng);
    Direction up = Direction.random(config, weights, rng);
    Path folder = Files.createTempDirectory("landscape");
    TextCorpus text = Stories.write(folder.resolve("stories.txt"), STORIES, STORIES_SEED);
    TokenFile source = Encoding.whole(text, tokenizer, folder.resolve("stories.tok"));
    new Threads(1, 1).apply();
    return new LossPlane(TorchBackend.cpu(), config, weights, across, up, source, tokens);
  }
}
