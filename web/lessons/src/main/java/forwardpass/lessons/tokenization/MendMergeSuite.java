package forwardpass.lessons.tokenization;

import forwardpass.engine.random.Rng;
import forwardpass.lessons.codeexercise.CodeTest;
import forwardpass.lessons.codeexercise.Submission;
import forwardpass.lessons.codeexercise.Suite;
import forwardpass.lessons.words.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a reader's merge is tested for. */
public final class MendMergeSuite {
  private static final String METHOD = "merge";
  private static final int FUEL = 200_000;
  private static final int NEW_ID = 256;

  private MendMergeSuite() {}

  public static Suite suite(int seed) {
    return new Suite(
        METHOD,
        "int[]",
        List.of("int[]", "int", "int", "int"),
        List.of(
            new CodeTest("test.once", program -> compare(program, 104, 117, 103)),
            new CodeTest("test.twice", program -> compare(program, 117, 103, 32, 117, 103, 115)),
            new CodeTest("test.none", program -> compare(program, 103, 117, 103, 103, 117)),
            new CodeTest("test.end", program -> compare(program, 103, 117)),
            new CodeTest("test.run", MendMergeSuite::run),
            new CodeTest("test.long", program -> drawn(program, seed))));
  }

  /** u = 117 and g = 103 become 256. */
  private static @Nullable Message compare(Submission program, int... ids) {
    return compare(program, 117, 103, ids);
  }

  /** Of a run of five, two pairs merge and the last stays. */
  private static @Nullable Message run(Submission program) {
    return compare(program, 97, 97, new int[] {97, 97, 97, 97, 97});
  }

  private static @Nullable Message drawn(Submission program, int seed) {
    Rng rng = Rng.seeded(seed);
    int[] ids = new int[200];
    for (int i = 0; i < ids.length; i++) {
      ids[i] = rng.nextInt(3);
    }
    return compare(program, 1, 2, ids);
  }

  private static @Nullable Message compare(Submission program, int left, int right, int[] ids) {
    List<Integer> wanted = wanted(ids, left, right);
    Object result = program.call(METHOD, List.of(ids.clone(), left, right, NEW_ID), FUEL);
    int[] found = (int[]) Objects.requireNonNull(result);
    if (found.length != wanted.size()) {
      return Message.of("fault.length").with("n", found.length).with("wanted", wanted.size());
    }
    for (int i = 0; i < found.length; i++) {
      if (found[i] != wanted.get(i)) {
        return Message.of("fault.entry")
            .with("i", i)
            .with("found", found[i])
            .with("wanted", wanted.get(i));
      }
    }
    return null;
  }

  /** From left to right: what was merged last is extended by the next pair only. */
  private static List<Integer> wanted(int[] ids, int left, int right) {
    List<Integer> out = new ArrayList<>();
    boolean isOpen = false; // the last of out is a left that may merge
    for (int id : ids) {
      if (isOpen && id == right) {
        out.set(out.size() - 1, NEW_ID);
        isOpen = false;
      } else {
        out.add(id);
        isOpen = id == left;
      }
    }
    return out;
  }
}
