package forwardpass.engine.expression;

import org.jspecify.annotations.Nullable;

/** The functions that an expression can call. */
enum Function {
  EXP("exp"),
  LN("ln"),
  LOG("log"),
  TANH("tanh"),
  RELU("relu"),
  SQRT("sqrt"),
  SIGMOID("sigmoid"),
  MAX("max"),
  SOFTMAX("softmax"),
  SUM("sum"),
  MEAN("mean"),
  DOT("dot");

  private final String text;

  Function(String text) {
    this.text = text;
  }

  /** As it is typed. */
  String text() {
    return text;
  }

  /** The function of that name, the Greek letter of the sigmoid included; null where none is. */
  static @Nullable Function named(String name) {
    for (Function function : values()) {
      if (function.text.equals(name)) {
        return function;
      }
    }
    return name.equals("\u03c3") ? SIGMOID : null;
  }

  /** All names, for a message. */
  static String all() {
    StringBuilder out = new StringBuilder();
    for (Function function : values()) {
      out.append(out.length() == 0 ? "" : ", ").append(function.text);
    }
    return out.toString();
  }
}
