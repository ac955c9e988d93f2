package forwardpass.lessons.identities;

import java.util.function.Function;

/**
 * A row of the table.
 *
 * @param name what the text calls its check by
 * @param sides both sides for drawn numbers
 */
record Identity(String name, Function<Drawn, Sides> sides) {}
