package forwardpass.engine.weights;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import forwardpass.engine.tensor.Shape;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class ShardIndexTest {
  private static final String ONE = "model-00001-of-00002.safetensors";
  private static final String TWO = "model-00002-of-00002.safetensors";

  private final Map<String, Safetensors> folder = new HashMap<>();

  ShardIndexTest() {
    folder.put(ONE, shard("a", 1, 2, 3));
    folder.put(TWO, shard("b", 4, 5));
  }

  private static Safetensors shard(String name, float... values) {
    return Safetensors.of(
        new SafetensorsWriter()
            .note("format", "pt")
            .add(name, ElementType.F32, Shape.of(values.length), values)
            .toBytes());
  }

  private static ShardIndex index(String map) {
    String json = "{\"metadata\": {\"total_size\": 20}, \"weight_map\": {" + map + "}}";
    return ShardIndex.read(json.getBytes(StandardCharsets.UTF_8));
  }

  private static String place(String tensor, String file) {
    return "\"" + tensor + "\": \"" + file + "\"";
  }

  private Safetensors open(String name) {
    return Objects.requireNonNull(folder.get(name), name);
  }

  private void refuses(String message, String map) {
    assertEquals(
        message,
        assertThrows(IllegalArgumentException.class, () -> index(map).open(this::open))
            .getMessage());
  }

  @Test
  void severalFilesReadAsOne() {
    Safetensors all = index(place("b", TWO) + "," + place("a", ONE)).open(this::open);
    assertArrayEquals(new float[] {1, 2, 3}, all.floats("a"));
    assertArrayEquals(new float[] {4, 5}, all.floats("b"));
    assertEquals(2, all.index().entries().size());
    assertEquals("pt", all.index().metadata().get("format"));
  }

  @Test
  void refusesAnIndexThatDoesNotFitItsFiles() {
    String name = "model.safetensors.index.json: ";
    refuses(
        name + "tensor 'c' is not in '" + TWO + "'",
        place("a", ONE) + "," + place("b", TWO) + "," + place("c", TWO));
    folder.put(
        TWO,
        Safetensors.of(
            new SafetensorsWriter()
                .add("b", ElementType.F32, Shape.of(1), new float[1])
                .add("c", ElementType.F32, Shape.of(1), new float[1])
                .toBytes()));
    refuses(
        name + "it does not name tensor 'c', which is in '" + TWO + "'",
        place("a", ONE) + "," + place("b", TWO));
    folder.put(TWO, shard("a", 9));
    refuses(
        "safetensors: tensor 'a' is there twice, in '" + ONE + "' and in '" + TWO + "'",
        place("a", ONE) + "," + place("b", TWO));
  }

  @Test
  void refusesNamesThatLeadElsewhere() {
    for (String file : new String[] {"../x.safetensors", "/etc/passwd", "a\\\\b", "", ".hidden"}) {
      IllegalArgumentException refused =
          assertThrows(IllegalArgumentException.class, () -> index(place("a", file)));
      assertEquals(
          "model.safetensors.index.json: 'weight_map.a' is '"
              + file.replace("\\\\", "\\")
              + "', expected the name of a file beside it",
          refused.getMessage());
    }
    refuses("model.safetensors.index.json: 'weight_map' names no tensor", "");
  }
}
