package forwardpass.site.book;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import forwardpass.engine.linalg.Matrix;
import forwardpass.site.build.Place;
import forwardpass.site.build.Problems;
import forwardpass.site.content.Yaml;
import java.io.IOException;
import java.lang.reflect.Array;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Runs every Python twin of {@code twins.yaml} against the engine, where there is a Python. */
class TwinsTest {
  private static final Path CONTENT = Path.of("../../content");
  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS).build();
  // Calls file.function(*args) and prints the result as JSON, numpy's arrays as lists.
  private static final String RUN =
      """
      import importlib, json, sys
      try:
          function = getattr(importlib.import_module(sys.argv[1]), sys.argv[2])
          result = function(*json.loads(sys.argv[3]))
      except ModuleNotFoundError as missing:
          sys.exit(f"needs {missing.name}")
      print(json.dumps(result.tolist() if hasattr(result, "tolist") else result))
      """;

  @TestFactory
  Stream<DynamicTest> twinsAgreeWithTheEngine() throws IOException {
    List<DynamicTest> tests = new ArrayList<>();
    try (Stream<Path> all = Files.list(CONTENT)) {
      for (Path folder : all.sorted().toList()) {
        List<JsonNode> twins = listed(folder.resolve("twins.yaml"));
        twins.addAll(written(folder));
        for (JsonNode twin : twins) {
          String name = twin.path("python").asText() + twin.path("args");
          tests.add(DynamicTest.dynamicTest(name, () -> compare(folder, twin)));
        }
      }
    }
    return tests.stream();
  }

  private static List<JsonNode> listed(Path file) throws IOException {
    List<JsonNode> out = new ArrayList<>();
    if (Files.exists(file)) {
      yaml(Files.readString(file), file).forEach(out::add);
    }
    return out;
  }

  /** Those written above a function: {@code # twin: {java: …, args: […], within: …}}. */
  private static List<JsonNode> written(Path folder) throws IOException {
    List<JsonNode> out = new ArrayList<>();
    if (!Files.isDirectory(folder)) {
      return out;
    }
    try (Stream<Path> all = Files.list(folder)) {
      for (Path file : all.filter(each -> each.toString().endsWith(".py")).sorted().toList()) {
        List<ObjectNode> waiting = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
          if (line.startsWith("# twin: ")) {
            waiting.add((ObjectNode) yaml(line.substring("# twin: ".length()), file));
          } else if (line.startsWith("def ")) {
            String name = line.substring("def ".length(), line.indexOf('('));
            waiting.forEach(twin -> twin.put("python", file.getFileName() + "#" + name));
            out.addAll(waiting);
            waiting.clear();
          }
        }
      }
    }
    return out;
  }

  private static JsonNode yaml(String text, Path file) {
    Problems problems = new Problems();
    JsonNode tree = Yaml.tree(text, Place.of(file.toString()), problems);
    assertTrue(problems.isEmpty(), () -> problems.list().toString());
    return tree;
  }

  private static void compare(Path folder, JsonNode twin) throws Exception {
    double[] expected = numbers(engine(twin));
    double[] actual = python(folder, twin);
    assertEquals(expected.length, actual.length, twin::toString);
    for (int i = 0; i < expected.length; i++) {
      assertEquals(expected[i], actual[i], twin.path("within").asDouble(), twin.toString());
    }
  }

  private static Object engine(JsonNode twin) throws Exception {
    String spec = twin.path("java").asText();
    int hash = spec.indexOf('#');
    String member = spec.substring(hash + 1);
    for (Method method : Class.forName(spec.substring(0, hash)).getMethods()) {
      String types =
          String.join(
              ",", Arrays.stream(method.getParameterTypes()).map(Class::getSimpleName).toList());
      if (member.equals(method.getName()) || member.equals(method.getName() + "(" + types + ")")) {
        Object result = method.invoke(null, arguments(method, twin.path("args")));
        String part = twin.path("part").asText();
        return part.isEmpty() ? result : result.getClass().getMethod(part).invoke(result);
      }
    }
    throw new AssertionError("the engine has no " + spec);
  }

  private static Object[] arguments(Method method, JsonNode args) throws JsonProcessingException {
    Object[] out = new Object[args.size()];
    for (int i = 0; i < out.length; i++) {
      Class<?> type = method.getParameterTypes()[i];
      out[i] =
          type == Matrix.class
              ? Matrix.of(MAPPER.treeToValue(args.get(i), double[][].class))
              : MAPPER.treeToValue(args.get(i), type);
    }
    return out;
  }

  private static double[] numbers(Object value) {
    if (value instanceof Number number) {
      return new double[] {number.doubleValue()};
    }
    if (value instanceof Matrix matrix) {
      return matrix.toRowMajor();
    }
    double[] out = new double[0];
    for (int i = 0; i < Array.getLength(value); i++) {
      double[] more = numbers(Array.get(value, i));
      int at = out.length;
      out = Arrays.copyOf(out, at + more.length);
      System.arraycopy(more, 0, out, at, more.length);
    }
    return out;
  }

  private static double[] python(Path folder, JsonNode twin) throws Exception {
    String[] spec = twin.path("python").asText().split("#", -1);
    String module = spec[0].replace(".py", "");
    String args = twin.path("args").toString();
    Process process;
    try {
      process =
          new ProcessBuilder("python3", "-B", "-c", RUN, module, spec[1], args)
              .directory(folder.toFile())
              .start();
    } catch (IOException e) {
      Assumptions.abort("no python3 here: the twins were not run");
      throw e;
    }
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
    int status = process.waitFor();
    Assumptions.assumeFalse(err.startsWith("needs "), () -> twin + " " + err);
    assertEquals(0, status, err);
    return flat(MAPPER.readTree(out));
  }

  private static double[] flat(JsonNode node) {
    if (!node.isArray()) {
      return new double[] {node.isNull() ? Double.NaN : node.asDouble()};
    }
    List<Double> out = new ArrayList<>();
    node.forEach(each -> Arrays.stream(flat(each)).forEach(out::add));
    return out.stream().mapToDouble(Double::doubleValue).toArray();
  }
}
