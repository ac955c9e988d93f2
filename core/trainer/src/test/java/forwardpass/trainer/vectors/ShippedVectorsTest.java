package forwardpass.trainer.vectors;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import forwardpass.engine.vectors.WordVectors;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the card says of the word vectors that ship is true of the file beside it. */
class ShippedVectorsTest {
  private static final Path FOLDER = Path.of("../../static/vectors");

  @Test
  void cardSaysWhatTheFileGives() throws IOException {
    byte[] file = Files.readAllBytes(FOLDER.resolve("words.bin"));
    ObjectMapper mapper = new ObjectMapper();
    JsonNode card = mapper.readTree(FOLDER.resolve("card.json").toFile());
    JsonNode set = card.get("settings");
    VectorSettings settings =
        new VectorSettings(
            set.get("minCount").asInt(),
            set.get("maxWords").asInt(),
            set.get("window").asInt(),
            set.get("dimensions").asInt(),
            set.get("seed").asInt());
    VectorTrainer.Result result =
        new VectorTrainer.Result(WordVectors.of(file), card.get("runningWords").asLong());
    JsonNode measured =
        VectorCard.of(
            result,
            settings,
            mapper.createObjectNode(),
            file.length,
            card.get("gzipBytes").asLong());
    for (Map.Entry<String, JsonNode> field : measured.properties()) {
      String said = card.path(field.getKey()).toString();
      assertEquals(field.getValue().toString(), said, field.getKey());
    }
  }
}
