package forwardpass.lessons.answer;

import forwardpass.lessons.words.Message;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What can be said of a wrong list of numbers: which entry, what kind of slip. */
final class Entries {
  private Entries() {}

  /** So many entries of the same number of decimals. */
  static List<NumberAnswer> alike(int count, int decimals) {
    List<NumberAnswer> out = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      out.add(new NumberAnswer(decimals));
    }
    return out;
  }

  /** Names the slip that all wrong entries share, or the only wrong one, or how many are right. */
  static @Nullable Message remark(
      List<NumberAnswer> types, List<Double> given, List<Double> expected) {
    int wrong = wrong(types, given, expected);
    int last = lastWrong(types, given, expected);
    if (isReordered(types, given, expected)) {
      return Message.of("slip.reordered");
    }
    String slip = shared(types, given, expected);
    if (wrong == 1) {
      return slip == null || types.size() == 1
          ? Message.of("slip.entry").with("index", last + 1)
          : Slip.message(slip, types.get(last), last);
    }
    return slip == null
        ? someRight(types.size() - wrong, types.size())
        : Slip.message(slip, types.get(last));
  }

  /** How many of the numbers are right; null where none is. */
  static @Nullable Message someRight(int right, int all) {
    return right == 0
        ? null
        : Message.of(right == 1 ? "slip.one-right" : "slip.some-right")
            .with("right", right)
            .with("all", all);
  }

  static int wrong(List<NumberAnswer> types, List<Double> given, List<Double> expected) {
    int wrong = 0;
    for (int i = 0; i < types.size(); i++) {
      wrong += types.get(i).agrees(given.get(i), expected.get(i)) ? 0 : 1;
    }
    return wrong;
  }

  /** The index of the last wrong entry. */
  static int lastWrong(List<NumberAnswer> types, List<Double> given, List<Double> expected) {
    int last = types.size() - 1;
    while (last > 0 && types.get(last).agrees(given.get(last), expected.get(last))) {
      last--;
    }
    return last;
  }

  /** The slip that explains every wrong entry; null where there is none. */
  static @Nullable String shared(
      List<NumberAnswer> types, List<Double> given, List<Double> expected) {
    String shared = null;
    for (int i = 0; i < types.size(); i++) {
      NumberAnswer type = types.get(i);
      if (type.agrees(given.get(i), expected.get(i))) {
        continue;
      }
      String slip = Slip.of(type, given.get(i), expected.get(i));
      if (slip == null || (shared != null && !shared.equals(slip))) {
        return null;
      }
      shared = slip;
    }
    return shared;
  }

  private static boolean isReordered(
      List<NumberAnswer> types, List<Double> given, List<Double> expected) {
    List<Double> left = new ArrayList<>(expected);
    for (double number : given) {
      int found = left.size() - 1;
      while (found >= 0 && !types.get(0).agrees(number, left.get(found))) {
        found--;
      }
      if (found < 0) {
        return false;
      }
      left.remove(found);
    }
    return true;
  }
}
