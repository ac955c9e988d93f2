package forwardpass.lessons.worked;

import forwardpass.lessons.node.Node;
import java.util.function.IntFunction;

/**
 * What a hole of a formula is filled with.
 *
 * @param value in the row of a place, from 0 on
 * @param rows how many rows it has a value for
 */
record Letter(String hole, int rows, IntFunction<? extends Node> value) {
  static Letter of(String hole, IntFunction<? extends Node> value) {
    return new Letter(hole, Integer.MAX_VALUE, value);
  }
}
