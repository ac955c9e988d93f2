package forwardpass.engine.expression;

/**
 * What can be wrong with an expression. A hole {@code {0}} is filled with what was found, {@code
 * {1}} with what that is held against.
 */
public enum Reason {
  EMPTY("there is nothing to compute"),
  TOO_LONG("{0} characters are too many: {1} fit"),
  TOO_DEEP("brackets and signs are nested more than {0} deep"),
  TOO_MANY_VARIABLES("{0} is one variable too many: {1} fit"),
  TOO_MANY_OPERATIONS("more than {0} operations do not fit"),
  NO_VARIABLE("there is no variable, so there is no gradient: a name such as x makes one"),

  UNKNOWN_SIGN("{0} means nothing here"),
  BAD_NUMBER("{0} is not a number"),
  DECIMAL_COMMA("a comma separates entries; write {0} with a point"),
  LONG_NAME("{0} is too long for a name: {1} characters fit"),

  CLOSES_NOTHING("a {0} closes nothing"),
  NOT_CLOSED("this {0} is not closed"),
  CLOSED_BY_OTHER("{0} closes a {1}"),
  VALUE_MISSING("{0} stands where a number, a name or a bracket is missing"),
  VALUE_MISSING_AT_END("after {0} something is missing"),
  OPERATOR_MISSING("before {0} an operator is missing"),
  TWO_DIVISORS("it is not clear what is divided by: put brackets around it"),
  TWO_ARGUMENTS("{0} {1} can be read in two ways: put brackets around what belongs to {0}"),
  UNKNOWN_FUNCTION("{0} is not a function; a product is {0}*(…), and the functions are {1}"),
  ARGUMENT_MISSING("{0} needs something in brackets"),
  ARGUMENT_COUNT("{0} takes {1} in its brackets"),
  EMPTY_LIST("a list needs an entry at least"),
  NESTED_LIST("a list stands within a list"),
  NO_INDEX("between [ and ] a whole number from 0 picks an entry"),

  NOT_A_NAME("before = a new name is wanted"),
  TAKEN_NAME("{0} has a meaning already"),
  NAMED_TWICE("{0} has been named before"),
  NAMED_LATE("{0} is used before it is named"),
  RESULT_MISSING("after the last ; the result is missing"),

  LIST_WANTED("{0} takes a list, such as [a, b, c]"),
  NUMBER_WANTED("one number is wanted here, and this is a list of {0}"),
  LENGTHS_DIFFER("{0} entries on the left, {1} on the right"),
  NO_SUCH_ENTRY("there is no entry {0}: the last one is {1}"),
  NO_ENTRIES("this is one number, no list to pick from"),
  RESULT_IS_LIST("the result is a list of {0}: pick an entry, or add them up with sum"),

  LOG_OF_NOT_POSITIVE("{0} takes a positive number, and here it gets {1}"),
  ROOT_OF_NEGATIVE("√ takes a number that is not negative, and here it gets {0}"),
  ROOT_OF_ZERO("√ has no slope at 0"),
  DIVISION_BY_ZERO("this divides by 0"),
  POWER_OF_NEGATIVE("{0} to the power of {1} is no real number"),
  POWER_OF_ZERO("0 to the power of {0} has no value or no slope"),
  TOO_LARGE("this comes out larger than any double");

  private final String text;

  Reason(String text) {
    this.text = text;
  }

  /** The reason with its holes filled. */
  String text(String found, String other) {
    return text.replace("{0}", found).replace("{1}", other);
  }
}
