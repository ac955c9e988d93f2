package forwardpass.trainer.run;

import forwardpass.engine.tokenizer.Tokenizer;
import forwardpass.engine.tokenizer.TokenizerFile;
import forwardpass.trainer.data.DataException;
import forwardpass.trainer.data.Encoding;
import forwardpass.trainer.data.TextCorpus;
import forwardpass.trainer.data.TokenFile;
import forwardpass.trainer.data.TokenizerTraining;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Makes of a plan what a run needs: tokenizer, tokens, configuration. */
public final class Preparation {
  private static final int STORY_SEED = 20_260_101;

  private final RunDirectory directory;
  private final RunPlan plan;
  private final @Nullable Origin origin;
  private final Consumer<String> say;

  /**
   * The preparation of a plan.
   *
   * @param origin the model that the plan begins with, null where it begins with random weights
   * @param say hears how far it is
   */
  public Preparation(
      RunDirectory directory, RunPlan plan, @Nullable Origin origin, Consumer<String> say) {
    this.directory = directory;
    this.plan = plan;
    this.origin = origin;
    this.say = say;
  }

  /**
   * Does it all; last of all writes the configuration, with which the run is started.
   *
   * @param machine completes the configuration, when tokenizer and tokens are there, by the threads
   */
  public RunConfig run(UnaryOperator<RunConfig> machine) {
    TextCorpus corpus = corpus(plan.text(), plan.stories(), directory.folder());
    Tokenizer tokenizer = tokenizer(corpus);
    directory.save(tokenizer);
    say.accept("making the text into tokens");
    TokenFile train = encode(corpus, tokenizer);
    if (train.size() <= plan.settings().length()) {
      throw new DataException(
          corpus.file()
              + ": too short: "
              + train.size()
              + " tokens to train on, one sequence needs "
              + (plan.settings().length() + 1));
    }
    directory.saveOrigin(origin);
    RunConfig config = machine.apply(config(tokenizer.vocabSize()));
    directory.start(config);
    return config;
  }

  private RunConfig config(int vocabSize) {
    ModelShape shape = plan.shape().with(vocabSize);
    return new RunConfig(shape, plan.settings(), plan.source(), plan.machine(), plan.keeping());
  }

  /** The corpus; what the grammar writes goes into {@code folder}. */
  public static TextCorpus corpus(@Nullable Path text, int stories, Path folder) {
    return text != null
        ? TextCorpus.open(text)
        : Stories.write(folder.resolve("stories.txt"), stories, STORY_SEED);
  }

  private Tokenizer tokenizer(TextCorpus corpus) {
    if (origin != null) {
      return origin.tokenizer();
    }
    Path file = plan.tokenizer();
    if (file == null) {
      return TokenizerTraining.train(corpus, plan.shape().vocabSize(), say);
    }
    if (!Files.isRegularFile(file)) {
      throw new DataException(file + ": there is no such file");
    }
    try {
      return TokenizerFile.read(Files.readAllBytes(file));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(file + ": it can't be read: " + unreadable, unreadable);
    } catch (IllegalArgumentException malformed) {
      throw new DataException(file + ": " + malformed.getMessage(), malformed);
    }
  }

  private TokenFile encode(TextCorpus corpus, Tokenizer tokenizer) {
    Path validation = plan.validation();
    if (validation == null) {
      return Encoding.split(
              corpus,
              tokenizer,
              plan.validationShare(),
              plan.settings().seed(),
              directory.trainTokens(),
              directory.validationTokens())
          .train();
    }
    Encoding.whole(TextCorpus.open(validation), tokenizer, directory.validationTokens());
    return Encoding.whole(corpus, tokenizer, directory.trainTokens());
  }
}
