package forwardpass.trainer.ship;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import forwardpass.engine.model.Checkpoint;
import forwardpass.engine.model.Generation;
import forwardpass.engine.model.Generator;
import forwardpass.engine.model.Gpt;
import forwardpass.engine.model.GptConfig;
import forwardpass.engine.model.GptWeights;
import forwardpass.engine.model.Int8Checkpoint;
import forwardpass.engine.model.KvCache;
import forwardpass.engine.model.ShippedModel;
import forwardpass.engine.model.WeightFormat;
import forwardpass.engine.sampling.Sampler;
import forwardpass.engine.statistics.ConfidenceInterval;
import forwardpass.engine.tensor.ArrayBackend;
import forwardpass.engine.tensor.Backend;
import forwardpass.engine.tensor.Shape;
import forwardpass.engine.tokenizer.Tokenizer;
import forwardpass.engine.tokenizer.TokenizerFile;
import forwardpass.engine.weights.ElementType;
import forwardpass.engine.weights.Safetensors;
import forwardpass.engine.weights.SafetensorsWriter;
import forwardpass.trainer.data.Encoding;
import forwardpass.trainer.data.TextCorpus;
import forwardpass.trainer.data.TokenFile;
import forwardpass.trainer.run.AtomicFiles;
import forwardpass.trainer.run.Validation;
import forwardpass.trainer.torch.TorchBackend;
import forwardpass.trainer.train.KneserNey;
import forwardpass.trainer.train.Unigram;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Writes {@code model.safetensors}, {@code tokenizer.txt} and {@code card.json} of a trained model:
 * rounds it to eight bits, measures both forms, draws twenty samples from seeds fixed beforehand,
 * and measures what it is held against.
 */
public final class ShipMain {
  private static final String GOLDEN_PROMPT = "Once upon a time";
  private static final int GOLDEN_TOKENS = 80;
  private static final int SAMPLES = 20;
  private static final int LONGEST_SAMPLE = 400;
  private static final double ENDED_LEVEL = 0.95;
  private static final Sampler SAMPLER = new Sampler(0.8, 0, 0.95, 0, 1);

  private final Path weights;
  private final Path tokenizerFile;
  private final TextCorpus trainText;
  private final TextCorpus validationText;
  private final Backend backend = TorchBackend.cpu();

  private ShipMain(Path weights, Path tokenizer, Path train, Path validation) {
    this.weights = weights;
    this.tokenizerFile = tokenizer;
    this.trainText = TextCorpus.open(train);
    this.validationText = TextCorpus.open(validation);
  }

  /**
   * Arguments: {@code count}, the texts of training and validation, and the folder, to measure anew
   * the losses of the model that ships, and what the stories of a card are held against. Or, to
   * make all of it: the weights in single precision, the tokenizer's file, the texts of training
   * and validation, a JSON file with what else the card is to say, and the folder to write into,
   * and the folder of the tests' golden numbers.
   */
  public static void main(String[] args) throws IOException {
    if (args.length == 4 && args[0].equals("count")) {
      countAgain(
          TextCorpus.open(Path.of(args[1])), TextCorpus.open(Path.of(args[2])), Path.of(args[3]));
      return;
    }
    if (args.length != 7) {
      throw new IllegalArgumentException(
          "ship: "
              + args.length
              + " arguments, expected 7: weights tokenizer train validation"
              + " facts folder goldens; or 4: count train validation folder");
    }
    ShipMain ship =
        new ShipMain(Path.of(args[0]), Path.of(args[1]), Path.of(args[2]), Path.of(args[3]));
    ship.write(Path.of(args[4]), Path.of(args[5]));
    ship.writeGoldens(Path.of(args[5]), Path.of(args[6]));
  }

  private void write(Path facts, Path folder) throws IOException {
    Files.createDirectories(folder);
    Tokenizer tokenizer = TokenizerFile.read(Files.readAllBytes(tokenizerFile));
    Checkpoint trained = new Checkpoint(Safetensors.of(Files.readAllBytes(weights)));
    GptConfig config = trained.config();
    GptWeights exact = trained.load(backend, config, WeightFormat.TENSORS);
    byte[] file = Int8Checkpoint.write(config, exact.values(backend)).toBytes();
    AtomicFiles.write(folder.resolve("model.safetensors"), file);
    AtomicFiles.write(folder.resolve("tokenizer.txt"), TokenizerFile.write(tokenizer));
    Int8Checkpoint rounded = new Int8Checkpoint(Safetensors.of(file));
    Gpt ships = new Gpt(backend, rounded.load(backend, WeightFormat.TENSORS));

    Path scratch = Files.createTempDirectory("ship");
    TokenFile train = Encoding.whole(trainText, tokenizer, scratch.resolve("train.tokens"));
    TokenFile valid = Encoding.whole(validationText, tokenizer, scratch.resolve("valid.tokens"));
    Map<String, Object> card = new LinkedHashMap<>();
    describe(card, config, file.length, folder);
    int end = tokenizer.specialTokens().id(ShippedModel.END_OF_TEXT);
    Gpt unrounded = new Gpt(backend, exact);
    card.put(
        "validationNatsPerToken",
        Validation.of(backend, unrounded, valid, config.nCtx(), Long.MAX_VALUE).loss());
    losses(card, backend, ships, end, train, valid, validationText);
    samples(card, ships, tokenizer);
    ObjectMapper json = json();
    Map<?, ?> more = json.readValue(facts.toFile(), Map.class);
    for (Map.Entry<?, ?> fact : more.entrySet()) {
      card.put((String) fact.getKey(), fact.getValue());
    }
    AtomicFiles.write(folder.resolve("card.json"), json.writeValueAsString(card) + "\n");
  }

  /**
   * What the tests hold the model to: the logits of its weights in single precision behind a
   * prompt, and the text that those in eight bits go on with.
   */
  private void writeGoldens(Path folder, Path goldens) throws IOException {
    Backend reference = new ArrayBackend();
    byte[] tokenizer = Files.readAllBytes(folder.resolve("tokenizer.txt"));
    ShippedModel shipped =
        ShippedModel.load(Files.readAllBytes(folder.resolve("model.safetensors")), tokenizer);
    Checkpoint trained = new Checkpoint(Safetensors.of(Files.readAllBytes(weights)));
    GptWeights exact = trained.load(reference, shipped.config(), WeightFormat.TENSORS);
    int[] text = shipped.tokenizer().encodeOrdinary(GOLDEN_PROMPT).toArray();
    int[] prompt = new int[text.length + 1];
    prompt[0] = shipped.endOfText();
    System.arraycopy(text, 0, prompt, 1, text.length);
    KvCache cache = new KvCache(reference, shipped.config(), 1);
    float[] logits = reference.read(new Gpt(reference, exact).next(cache, new int[][] {prompt}));
    SafetensorsWriter writer =
        new SafetensorsWriter().add("logits", ElementType.F32, Shape.of(logits.length), logits);
    AtomicFiles.write(goldens.resolve("shipped-float32.safetensors"), writer.toBytes());
    Generation wanted =
        new Generation(Sampler.greedy(), 0, GOLDEN_TOKENS, shipped.endOfText(), false);
    Generator generator =
        new Generator(reference, shipped.gpt(reference), prompt, wanted, (index, token, p) -> true);
    generator.run();
    AtomicFiles.write(
        goldens.resolve("shipped-greedy.txt"), shipped.tokenizer().decode(generator.generated()));
  }

  private void describe(Map<String, Object> card, GptConfig config, long size, Path folder)
      throws IOException {
    card.put("parameters", config.parameterCount());
    card.put("vocabSize", config.vocabSize());
    card.put("nCtx", config.nCtx());
    card.put("nLayers", config.nLayers());
    card.put("nHeads", config.nHeads());
    card.put("dModel", config.dModel());
    card.put("dMlp", config.dMlp());
    card.put("modelBytes", size);
    card.put("tokenizerBytes", Files.size(folder.resolve("tokenizer.txt")));
  }

  /**
   * What the model that ships loses, and two simpler ones beside it, each with its standard error.
   */
  private static void losses(
      Map<String, Object> card,
      Backend backend,
      Gpt ships,
      int end,
      TokenFile train,
      TokenFile valid,
      TextCorpus validationText) {
    int vocabSize = ships.config().vocabSize();
    StoryLosses held = new StoryLosses(valid, end, Long.MAX_VALUE);
    StoryLosses seen = new StoryLosses(train, end, valid.size());
    double[] surprises = held.surprises(backend, ships);
    StoryLosses.Loss loss = held.perToken(surprises);
    StoryLosses.Loss trigram =
        held.perToken(new KneserNey(train, vocabSize).surprises(held.text()));
    List<Double> stories = new ArrayList<>();
    validationText.forEach(
        story -> stories.add((double) story.text().getBytes(StandardCharsets.UTF_8).length));
    double mark = (validationText.bytes() - (double) valid.textBytes()) / stories.size();
    List<Double> marked = new ArrayList<>();
    stories.forEach(bytes -> marked.add(bytes + mark));
    card.put("trainTokens", train.size());
    card.put("trainStories", train.documents());
    card.put("validationTokens", valid.size());
    card.put("validationStories", valid.documents());
    card.put("validationBytes", validationText.bytes());
    put(card, "int8ValidationNatsPerToken", loss);
    put(card, "trainNatsPerToken", seen.perToken(seen.surprises(backend, ships)));
    put(card, "trigramNatsPerToken", trigram);
    put(
        card,
        "unigramNatsPerToken",
        held.perToken(new Unigram(train, vocabSize).surprises(held.text())));
    put(card, "validationBitsPerByte", held.bitsPerByte(surprises, marked));
    put(card, "validationBitsPerStoryByte", held.bitsPerByte(surprises, stories));
    card.put("belowTrigram", 1 - loss.mean() / trigram.mean());
  }

  private static void put(Map<String, Object> card, String field, StoryLosses.Loss loss) {
    card.put(field, loss.mean());
    card.put(field + "Error", loss.error());
  }

  private void samples(Map<String, Object> card, Gpt gpt, Tokenizer tokenizer) {
    int end = tokenizer.specialTokens().id(ShippedModel.END_OF_TEXT);
    List<Map<String, Object>> samples = new ArrayList<>();
    for (int seed = 1; seed <= SAMPLES; seed++) {
      Generation wanted = new Generation(SAMPLER, seed, LONGEST_SAMPLE, end, true);
      Generator generator =
          new Generator(backend, gpt, new int[] {end}, wanted, (index, token, likely) -> true);
      boolean ended = generator.run() == Generation.End.STOP_TOKEN;
      Map<String, Object> entry = new LinkedHashMap<>();
      entry.put("seed", seed);
      entry.put("ended", ended);
      entry.put("text", tokenizer.decode(generator.generated()));
      samples.add(entry);
    }
    Map<String, Object> how = new LinkedHashMap<>();
    how.put("temperature", SAMPLER.temperature());
    how.put("topP", SAMPLER.topP());
    how.put("maxTokens", LONGEST_SAMPLE);
    card.put("sampling", how);
    card.put("counts", counts(samples, trainText, validationText));
    card.put("samples", samples);
  }

  /** What can be counted of a card's samples, beside held-out stories. */
  private static Map<String, Object> counts(
      List<Map<String, Object>> samples, TextCorpus train, TextCorpus validation) {
    List<String> own = new ArrayList<>();
    int ended = 0;
    for (Map<String, Object> sample : samples) {
      own.add((String) Objects.requireNonNull(sample.get("text")));
      ended += Boolean.TRUE.equals(sample.get("ended")) ? 1 : 0;
    }
    List<String> written = new ArrayList<>();
    validation.forEach(document -> written.add(document.text()));
    KnownText known = new KnownText();
    train.forEach(document -> known.add(document.text()));
    Map<String, Object> out = new LinkedHashMap<>();
    out.put("ended", ended);
    out.put("endedLow", ConfidenceInterval.ofProportion(ended, samples.size(), ENDED_LEVEL).low());
    out.put("own", StoryCounts.of(own));
    out.put("written", StoryCounts.of(written));
    out.put("atEqualSize", new EqualSizes(own, written, known).measured());
    return out;
  }

  /** Measures anew what needs no more than the files that ship and the texts. */
  private static void countAgain(TextCorpus train, TextCorpus validation, Path folder)
      throws IOException {
    Path file = folder.resolve("card.json");
    ObjectMapper json = json();
    Map<String, Object> card = json.readValue(file.toFile(), new TypeReference<>() {});
    ShippedModel shipped =
        ShippedModel.load(
            Files.readAllBytes(folder.resolve("model.safetensors")),
            Files.readAllBytes(folder.resolve("tokenizer.txt")));
    Path scratch = Files.createTempDirectory("ship");
    Backend backend = TorchBackend.cpu();
    GptWeights weights = shipped.checkpoint().load(backend, WeightFormat.TENSORS);
    losses(
        card,
        backend,
        new Gpt(backend, weights),
        shipped.endOfText(),
        Encoding.whole(train, shipped.tokenizer(), scratch.resolve("train.tokens")),
        Encoding.whole(validation, shipped.tokenizer(), scratch.resolve("valid.tokens")),
        validation);
    List<Map<String, Object>> samples =
        json.convertValue(card.get("samples"), new TypeReference<>() {});
    card.put("counts", counts(samples, train, validation));
    AtomicFiles.write(file, json.writeValueAsString(card) + "\n");
  }

  private static ObjectMapper json() {
    return new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
  }
}
