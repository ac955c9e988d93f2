package forwardpass.lessons.tokenization;

import forwardpass.lessons.codeexercise.CodeLesson;
import java.util.List;

/**
 * The merge of a pair with one fault, to be found and mended. The tests themselves are {@link
 * MendMergeSuite}, in the worker.
 */
public final class MendMerge {
  public static final String ID = "tokenization-exercise-mend";

  static final List<String> TESTS = CodeLesson.tests("once", "twice", "none", "end", "run", "long");

  private static final String STARTER =
      """
      static int[] merge(int[] ids, int left, int right, int id) {
        int[] out = new int[ids.length];
        int n = 0;
        int i = 0;
        while (i < ids.length) {
          if (i + 1 < ids.length && ids[i] == left && ids[i + 1] == right) {
            out[n] = id;
            i += 1;
          } else {
            out[n] = ids[i];
            i += 1;
          }
          n += 1;
        }
        int[] merged = new int[n];
        for (int k = 0; k < n; k++) {
          merged[k] = out[k];
        }
        return merged;
      }
      """;

  private MendMerge() {}

  public static CodeLesson lesson() {
    return CodeLesson.mended(
        ID, STARTER, "out[n] = id;\n      i += 1;", "out[n] = id;\n      i += 2;", TESTS);
  }
}
