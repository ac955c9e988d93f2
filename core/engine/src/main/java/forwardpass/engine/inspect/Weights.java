package forwardpass.engine.inspect;

import forwardpass.engine.inspect.CellSum.Operand;
import forwardpass.engine.inspect.CellSum.Part;
import forwardpass.engine.inspect.CellSum.Rule;
import forwardpass.engine.inspect.CellSum.Term;
import forwardpass.engine.model.GptConfig;
import forwardpass.engine.model.Parameter;
import forwardpass.engine.model.ParameterValues;
import forwardpass.engine.tensor.Int8Matrix;
import forwardpass.engine.tensor.Shape;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A model's weights by name, and the products with them in the order in which backends add. */
public final class Weights {
  /** The table of the tokens' vectors, which the tied head shares. */
  static final String TABLE = "tokenEmbedding";

  private final ParameterValues values;
  private final Map<String, Parameter> byName = new HashMap<>();
  private final Map<String, Int8Matrix> rounded = new HashMap<>();
  private final Map<String, float[]> floats = new HashMap<>();
  private final Map<String, float[]> columns = new HashMap<>(); // of packed matrices, the last read
  private final Map<String, Integer> numbers = new HashMap<>(); // which columns those are

  /** Of a model of that shape. */
  public Weights(GptConfig config, ParameterValues values) {
    this.values = values;
    for (Parameter parameter : Parameter.allOf(config)) {
      byName.put(parameter.name(), parameter);
    }
  }

  /** The matrix that makes the logits: the tokens' table once more, or one of its own. */
  static String head(GptConfig config) {
    return config.tiedHead() ? TABLE : "head";
  }

  private Parameter parameter(String name) {
    Parameter parameter = byName.get(name);
    if (parameter == null) {
      throw new IllegalArgumentException("weights: the model has no parameter '" + name + "'");
    }
    return parameter;
  }

  private @Nullable Int8Matrix int8(String name) {
    Int8Matrix matrix = rounded.get(name);
    if (matrix == null) {
      matrix = values.int8(parameter(name));
      if (matrix != null) {
        rounded.put(name, matrix);
      }
    }
    return matrix;
  }

  /** The rows of a matrix of weights; 1 for a gain or a bias. */
  public int rows(String name) {
    Shape shape = parameter(name).shape();
    return shape.rank() == 1 ? 1 : shape.dim(0);
  }

  /** The columns of the same, or how many numbers a gain or a bias has. */
  public int cols(String name) {
    return parameter(name).shape().columns();
  }

  /**
   * All numbers of a weight, row-major; nobody writes them.
   *
   * @throws IllegalArgumentException if the model has no weight of that name
   */
  public float[] floats(String name) {
    float[] all = floats.get(name);
    if (all == null) {
      all = values.of(parameter(name));
      floats.put(name, all);
    }
    return all;
  }

  /** Whether the model has a weight of that name. */
  public boolean has(String name) {
    return byName.containsKey(name);
  }

  /** A number of a gain or a bias. */
  Operand of(String name, int index) {
    return new Operand(new Cell(name, 0, 0, index), floats(name)[index], true);
  }

  /**
   * A number of a matrix as the model has it: with eight bits, the whole number times its scale.
   */
  Operand of(String name, int row, int col) {
    return new Operand(new Cell(name, 0, row, col), value(name, row, col), true);
  }

  float value(String name, int row, int col) {
    Int8Matrix matrix = int8(name);
    boolean isTable = name.equals(TABLE); // it lies as the head uses it, transposed
    if (matrix == null) {
      float[] column = column(name, isTable ? row : col);
      return column == null ? floats(name)[row * cols(name) + col] : column[isTable ? col : row];
    }
    return weight(matrix, isTable ? col : row, isTable ? row : col);
  }

  /** One output's weights of a packed matrix; null where it is not packed. */
  private float @Nullable [] column(String name, int output) {
    float[] column = columns.get(name);
    if (column == null || !Integer.valueOf(output).equals(numbers.get(name))) {
      column = values.outputs(parameter(name), output, 1);
      if (column == null) {
        return null;
      }
      columns.put(name, column);
      numbers.put(name, output);
    }
    return column;
  }

  private static float weight(Int8Matrix matrix, int input, int output) {
    return whole(matrix, input, output) * scale(matrix, input, output);
  }

  private static float whole(Int8Matrix matrix, int input, int output) {
    return matrix.values()[input * matrix.outputs() + output];
  }

  private static float scale(Int8Matrix matrix, int input, int output) {
    return matrix.scales()[input / matrix.blockSize() * matrix.outputs() + output];
  }

  /** How a weight came about: it was learned. In eight bits it is a whole number times a scale. */
  CellSum learned(Cell cell) {
    String name = cell.tensor();
    Recording.requireWithin(cell, "head", cell.head(), 1);
    Recording.requireWithin(cell, "row", cell.row(), rows(name));
    Recording.requireWithin(cell, "column", cell.col(), cols(name));
    Int8Matrix matrix = int8(name);
    if (matrix == null) {
      float value = value(name, cell.row(), cell.col());
      return new CellSum(cell, Rule.LEARNED, List.of(), List.of(), value);
    }
    int input = name.equals(TABLE) ? cell.col() : cell.row();
    int output = name.equals(TABLE) ? cell.row() : cell.col();
    List<Part> parts =
        List.of(
            new Part("whole", null, whole(matrix, input, output)),
            new Part("scale", null, scale(matrix, input, output)));
    return new CellSum(cell, Rule.LEARNED, List.of(), parts, weight(matrix, input, output));
  }

  /** x times one column, term by term: each number of x, its weight and their product. */
  List<Term> terms(List<Operand> x, String name, int output) {
    List<Term> terms = new ArrayList<>();
    for (int k = 0; k < x.size(); k++) {
      Operand weight = name.equals(TABLE) ? of(name, output, k) : of(name, k, output);
      terms.add(new Term(x.get(k), weight, x.get(k).value() * weight.value()));
    }
    return terms;
  }

  /**
   * The sum of these terms with the bits that a backend returns. With eight bits it adds the
   * products with the whole numbers inside a block of inputs, then multiplies by the block's scale
   * once; see {@link Int8Matrix}.
   */
  float sum(List<Operand> x, String name, int output) {
    Int8Matrix matrix = int8(name);
    float sum = 0;
    if (matrix == null) {
      for (Term term : terms(x, name, output)) {
        sum += term.product();
      }
      return sum;
    }
    for (int from = 0; from < x.size(); from += matrix.blockSize()) {
      float block = 0;
      for (int k = from; k < Math.min(from + matrix.blockSize(), x.size()); k++) {
        block += x.get(k).value() * whole(matrix, k, output);
      }
      sum += block * scale(matrix, from, output);
    }
    return sum;
  }
}
