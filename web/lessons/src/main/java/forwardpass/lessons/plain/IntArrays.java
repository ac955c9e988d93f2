package forwardpass.lessons.plain;

import java.util.List;

/** Lists of whole numbers as the engine takes them; without streams, which cost a page much. */
public final class IntArrays {
  private IntArrays() {}

  /** The numbers of a list, in its order. */
  public static int[] of(List<Integer> list) {
    int[] array = new int[list.size()];
    for (int i = 0; i < array.length; i++) {
      array[i] = list.get(i);
    }
    return array;
  }
}
