package forwardpass.site.book;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.node.ObjectNode;
import forwardpass.engine.linalg.Complex;
import forwardpass.engine.linalg.Matrix;
import forwardpass.site.build.Place;
import forwardpass.site.build.Problems;
import forwardpass.site.content.Yaml;
import java.io.IOException;
import java.lang.reflect.Array;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.DoubleUnaryOperator;
import java.util.function.ToDoubleFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Runs every Python twin of {@code twins.yaml} against the engine, where there is a Python. */
class TwinsTest {
  private static final Path CONTENT = Path.of("../../content");
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
          .addModule(new SimpleModule().addDeserializer(Matrix.class, new Rows()))
          .build();
  private static final Pattern SHOWN = Pattern.compile("python=([a-z_]+\\.py)(?:#(\\w+))?");
  private static final Pattern FUNCTION = Pattern.compile("(?m)^def (\\w+)");

  /** What a twin's java-args can name where the engine takes a function; Python has a lambda. */
  private static final Map<String, Object> FUNCTIONS =
      Map.of(
          "square",
          (DoubleUnaryOperator) x -> x * x,
          "mixed",
          (ToDoubleFunction<double[]>) p -> p[0] * p[0] + 3 * p[0] * p[1]);

  // Calls file.function(*args) and prints the result as JSON, numpy's arrays as lists, a complex
  // number as a pair.
  private static final String RUN =
      """
      import importlib, json, sys
      try:
          function = getattr(importlib.import_module(sys.argv[1]), sys.argv[2])
          args = [eval(a) if str(a).startswith("lambda ") else a for a in json.loads(sys.argv[3])]
          result = function(*args)
      except ModuleNotFoundError as missing:
          sys.exit(f"needs {missing.name}")
      except (ValueError, ZeroDivisionError) as refusal:
          sys.exit(f"refuses {refusal}")
      pair = lambda number: [number.real, number.imag]
      print(json.dumps(result.tolist() if hasattr(result, "tolist") else result, default=pair))
      """;

  @TestFactory
  Stream<DynamicTest> twinsAgreeWithTheEngine() throws IOException {
    List<DynamicTest> tests = new ArrayList<>();
    try (Stream<Path> all = Files.list(CONTENT)) {
      for (Path folder : all.sorted().toList()) {
        for (JsonNode twin : twins(folder)) {
          String name = twin.path("python").asText() + twin.path("args");
          tests.add(DynamicTest.dynamicTest(name, () -> compare(folder, twin)));
        }
      }
    }
    return tests.stream();
  }

  @TestFactory
  Stream<DynamicTest> everyTwinThatAChapterShowsIsComparedWithTheEngine() throws IOException {
    List<DynamicTest> tests = new ArrayList<>();
    try (Stream<Path> all = Files.list(CONTENT)) {
      for (Path folder : all.filter(Files::isDirectory).sorted().toList()) {
        if (Files.exists(folder.resolve("chapter.md"))) {
          Set<String> twins = new TreeSet<>();
          for (JsonNode twin : twins(folder)) {
            twins.add(twin.get("python").asText());
          }
          for (String name : shown(folder)) {
            tests.add(
                DynamicTest.dynamicTest(
                    folder.getFileName() + "/" + name,
                    () -> assertTrue(twins.contains(name), () -> untried(folder, name))));
          }
        }
      }
    }
    return tests.stream();
  }

  private static String untried(Path folder, String name) {
    String file = name.substring(0, name.indexOf('#'));
    return "content/"
        + folder.getFileName()
        + "/chapter.md shows "
        + name
        + ", which nothing holds against the engine: add it to twins.yaml, or write '# twin: …' above it in "
        + file;
  }

  private static Set<String> shown(Path folder) throws IOException {
    Set<String> names = new TreeSet<>();
    Matcher shown = SHOWN.matcher(Files.readString(folder.resolve("chapter.md")));
    while (shown.find()) {
      names.addAll(functions(folder.resolve(shown.group(1)), shown.group(2)));
    }
    return names;
  }

  /** The one that is named, or all of the file. */
  private static List<String> functions(Path file, @Nullable String one) throws IOException {
    if (one != null) {
      return List.of(file.getFileName() + "#" + one);
    }
    return FUNCTION
        .matcher(Files.readString(file))
        .results()
        .map(found -> file.getFileName() + "#" + found.group(1))
        .toList();
  }

  private static List<JsonNode> twins(Path folder) throws IOException {
    List<JsonNode> twins = listed(folder.resolve("twins.yaml"));
    twins.addAll(written(folder));
    return twins;
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
    if (twin.path("refuses").asBoolean()) {
      refuse(folder, twin);
      return;
    }
    double[] expected = numbers(engine(twin));
    double[] actual = python(folder, twin);
    assertEquals(expected.length, actual.length, twin::toString);
    for (int i = 0; i < expected.length; i++) {
      assertEquals(expected[i], actual[i], twin.path("within").asDouble(), twin.toString());
    }
  }

  /** Both say no, rather than one of them computing something. */
  private static void refuse(Path folder, JsonNode twin) throws Exception {
    String said = run(folder, twin).err();
    assertTrue(said.startsWith("refuses "), () -> twin + " computed: " + said);
    if (twin.has("java")) {
      Exception thrown = assertThrows(InvocationTargetException.class, () -> engine(twin));
      assertInstanceOf(IllegalArgumentException.class, thrown.getCause(), twin::toString);
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
        JsonNode args = twin.has("java-args") ? twin.path("java-args") : twin.path("args");
        Object result = call(method, args);
        String part = twin.path("part").asText();
        return part.isEmpty() ? result : part(result, part, twin.path("part-args"));
      }
    }
    throw new AssertionError("the engine has no " + spec);
  }

  private static Object part(Object whole, String name, JsonNode args) throws Exception {
    for (Method method : whole.getClass().getMethods()) {
      if (method.getName().equals(name) && method.getParameterCount() == args.size()) {
        return call(method, whole, args, 0);
      }
    }
    throw new AssertionError(whole.getClass() + " has no " + name);
  }

  /** A method of an object takes its first argument as the object. */
  private static Object call(Method method, JsonNode args) throws Exception {
    boolean free = Modifier.isStatic(method.getModifiers());
    return free
        ? call(method, null, args, 0)
        : call(method, argument(method.getDeclaringClass(), args.get(0)), args, 1);
  }

  private static Object call(Method method, @Nullable Object self, JsonNode args, int first)
      throws Exception {
    Object[] rest = new Object[args.size() - first];
    for (int i = 0; i < rest.length; i++) {
      rest[i] = argument(method.getParameterTypes()[i], args.get(first + i));
    }
    return method.invoke(self, rest);
  }

  private static Object argument(Class<?> type, JsonNode value) throws JsonProcessingException {
    if (type.isAnnotationPresent(FunctionalInterface.class)) {
      return Objects.requireNonNull(FUNCTIONS.get(value.asText()), value.asText());
    }
    return MAPPER.treeToValue(value, type);
  }

  /** A matrix is given by its rows, also within a record. */
  private static final class Rows extends JsonDeserializer<Matrix> {
    @Override
    public Matrix deserialize(JsonParser parser, DeserializationContext context)
        throws IOException {
      return Matrix.of(context.readValue(parser, double[][].class));
    }
  }

  private static double[] numbers(Object value) {
    if (value instanceof Number number) {
      return new double[] {number.doubleValue()};
    }
    if (value instanceof String text) {
      return text.chars().asDoubleStream().toArray();
    }
    if (value instanceof Matrix matrix) {
      return matrix.toRowMajor();
    }
    if (value instanceof Complex number) {
      return new double[] {number.re(), number.im()};
    }
    if (value instanceof List<?> list) {
      return numbers(list.toArray());
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
    Said said = run(folder, twin);
    assertEquals("", said.err(), twin::toString);
    return flat(MAPPER.readTree(said.out()));
  }

  private record Said(String out, String err) {}

  private static Said run(Path folder, JsonNode twin) throws Exception {
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
    process.waitFor();
    Assumptions.assumeFalse(err.startsWith("needs "), () -> twin + " " + err);
    return new Said(out, err);
  }

  private static double[] flat(JsonNode node) {
    if (node.isTextual()) {
      return numbers(node.asText());
    }
    if (!node.isArray()) {
      return new double[] {node.isNull() ? Double.NaN : node.asDouble()};
    }
    List<Double> out = new ArrayList<>();
    node.forEach(each -> Arrays.stream(flat(each)).forEach(out::add));
    return out.stream().mapToDouble(Double::doubleValue).toArray();
  }
}
