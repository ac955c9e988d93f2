package forwardpass.lessons.quantization;

import forwardpass.engine.lowbits.WeightRounding;
import forwardpass.lessons.plain.Among;
import java.util.ArrayList;
import java.util.List;

/**
 * A format for each kind of matrix. The rest of the model, position vectors, norms and biases,
 * stays in float32.
 *
 * @param formats in the order of {@link Kind}
 */
record Mix(List<WeightRounding> formats) {
  /** The formats by the names that readers choose. */
  static final List<String> NAMES = List.of("float32", "bf16", "fp8", "int8", "int4", "mxfp4");

  private static final WeightRounding[] FORMATS = {
    WeightRounding.FLOAT32,
    WeightRounding.BFLOAT16,
    WeightRounding.FP8,
    WeightRounding.INT8,
    WeightRounding.INT4,
    WeightRounding.MXFP4
  };

  /** Position vectors, gains and biases of the book's model: floats in every mix. */
  private static final long REST =
      4L * (256 * 192 + 5 * (4 * 192 + 3 * 192 + 192 + 768 + 192) + 384);

  Mix {
    formats = List.copyOf(formats);
  }

  static WeightRounding format(int place) {
    return FORMATS[place];
  }

  /** The format of that name. */
  static WeightRounding named(String name) {
    return FORMATS[Among.index(NAMES, name)];
  }

  /** The place of a format among the names. */
  static int place(WeightRounding format) {
    int place = 0;
    while (FORMATS[place] != format) {
      place++;
    }
    return place;
  }

  /** One format for all. */
  static Mix all(WeightRounding format) {
    return new Mix(List.of(format, format, format, format, format));
  }

  /** One kind in a format, the others as they are. */
  Mix only(Kind kind) {
    List<WeightRounding> alone = new ArrayList<>();
    for (Kind other : Kind.values()) {
      alone.add(other == kind ? of(kind) : WeightRounding.FLOAT32);
    }
    return new Mix(alone);
  }

  WeightRounding of(Kind kind) {
    return formats.get(kind.place());
  }

  /** A digit for each kind: the place of its format. */
  String text() {
    StringBuilder out = new StringBuilder();
    for (WeightRounding format : formats) {
      out.append(place(format));
    }
    return out.toString();
  }

  static Mix read(String text) {
    List<WeightRounding> formats = new ArrayList<>();
    for (Kind kind : Kind.values()) {
      formats.add(FORMATS[text.charAt(kind.place()) - '0']);
    }
    return new Mix(formats);
  }

  /** All bytes of the model in this mix. */
  long bytes() {
    long sum = REST;
    for (Kind kind : Kind.values()) {
      sum += kind.bytes(of(kind));
    }
    return sum;
  }
}
