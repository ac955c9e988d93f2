package forwardpass.lessons.smalljava;

/** The types that programs here may use. */
enum Type {
  INT("int"),
  DOUBLE("double"),
  BOOLEAN("boolean"),
  INT_ARRAY("int[]"),
  DOUBLE_ARRAY("double[]"),
  VOID("void");

  private final String text;

  Type(String text) {
    this.text = text;
  }

  /** The type of a value that a program is handed or returns. */
  static Type of(Object value) {
    if (value instanceof Integer) {
      return INT;
    } else if (value instanceof Double) {
      return DOUBLE;
    } else if (value instanceof Boolean) {
      return BOOLEAN;
    }
    return value instanceof int[] ? INT_ARRAY : DOUBLE_ARRAY;
  }

  /** As a program writes it. */
  String text() {
    return text;
  }

  boolean isNumber() {
    return this == INT || this == DOUBLE;
  }

  boolean isArray() {
    return this == INT_ARRAY || this == DOUBLE_ARRAY;
  }

  /** The array of this type. */
  Type array() {
    return this == INT ? INT_ARRAY : DOUBLE_ARRAY;
  }

  /** What an array of this type holds. */
  Type element() {
    return this == INT_ARRAY ? INT : DOUBLE;
  }
}
