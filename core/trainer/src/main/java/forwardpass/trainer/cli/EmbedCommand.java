package forwardpass.trainer.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import forwardpass.trainer.data.DataException;
import forwardpass.trainer.data.TextCorpus;
import forwardpass.trainer.run.AtomicFiles;
import forwardpass.trainer.vectors.VectorCard;
import forwardpass.trainer.vectors.VectorSettings;
import forwardpass.trainer.vectors.VectorTrainer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes word vectors, and the card that goes with them. */
@Command(
    name = "embed",
    description =
        "Makes word vectors from texts: counts neighbouring words, takes their positive pointwise"
            + " mutual information, and keeps its first layers. Writes words.bin and card.json.",
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class EmbedCommand implements Callable<Integer> {
  @Spec private @Nullable CommandSpec spec;

  @Parameters(
      arity = "1..*",
      paramLabel = "TEXT",
      description = "Files of plain text in UTF-8, documents separated by <|endoftext|>.")
  private List<Path> texts = List.of();

  @Option(
      names = {"-o", "--out"},
      paramLabel = "FOLDER",
      defaultValue = "vectors",
      description = "Where the two files go (default: ${DEFAULT-VALUE}).")
  private Path out = Path.of("vectors");

  @Option(
      names = "--about",
      paramLabel = "FILE",
      description = "A JSON object whose fields are copied into the card: data, licence, limits.")
  private @Nullable Path about;

  @Option(
      names = "--min-count",
      defaultValue = "25",
      description = "Leaves out words that occur less often (default: ${DEFAULT-VALUE}).")
  private int minCount;

  @Option(
      names = "--max-words",
      defaultValue = "5000",
      description = "The most words (default: ${DEFAULT-VALUE}).")
  private int maxWords;

  @Option(
      names = "--window",
      defaultValue = "4",
      description = "Neighbours are at most so many words apart (default: ${DEFAULT-VALUE}).")
  private int window;

  @Option(
      names = "--dimensions",
      defaultValue = "64",
      description = "Numbers a vector (default: ${DEFAULT-VALUE}).")
  private int dimensions;

  @Option(
      names = "--seed",
      defaultValue = "1",
      description = "Of the decomposition's random vectors (default: ${DEFAULT-VALUE}).")
  private int seed;

  @Override
  public Integer call() throws IOException {
    PrintWriter say = Console.out(spec);
    VectorSettings settings = new VectorSettings(minCount, maxWords, window, dimensions, seed);
    List<TextCorpus> corpora = texts.stream().map(TextCorpus::open).toList();
    ObjectNode fields = readAbout();
    VectorTrainer.Result result = VectorTrainer.train(corpora, settings, say::println);
    byte[] file = result.vectors().toBytes();
    ObjectNode card = VectorCard.of(result, settings, fields, file.length, gzipped(file));
    AtomicFiles.write(out.resolve("words.bin"), file);
    String json = new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsString(card);
    AtomicFiles.write(out.resolve("card.json"), json + "\n");
    say.println(
        "answered "
            + card.get("analogyCorrect")
            + " of "
            + card.get("analogyQuestions")
            + " analogies ("
            + card.get("analogyCorrectOfAllWords")
            + " with the query's own words allowed)");
    say.println("wrote " + out.resolve("words.bin") + ", " + file.length + " bytes, and card.json");
    return 0;
  }

  private ObjectNode readAbout() throws IOException {
    ObjectMapper mapper = new ObjectMapper();
    if (about == null) {
      return mapper.createObjectNode();
    }
    JsonNode fields = mapper.readTree(about.toFile());
    if (!(fields instanceof ObjectNode object)) {
      throw new DataException(about + ": a JSON object was expected");
    }
    return object;
  }

  private static long gzipped(byte[] bytes) throws IOException {
    ByteArrayOutputStream compressed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(compressed)) {
      gzip.write(bytes);
    }
    return compressed.size();
  }
}
