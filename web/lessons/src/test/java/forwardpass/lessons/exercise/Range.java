package forwardpass.lessons.exercise;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The smallest and the largest number met in a hole, in each entry of a list, or all numbers met
 * there, written with as many decimals as were met.
 */
final class Range {
  private static final String OR = " or ";

  private final List<double[]> entries = new ArrayList<>();
  private final Set<Double> met = new TreeSet<>();
  private int decimals;

  /** Of every given and option, over the problems that are not printed. */
  static Map<String, Range> of(Collection<Map<String, String>> problems) {
    Map<String, Range> ranges = new LinkedHashMap<>();
    for (Map<String, String> shown : problems) {
      shown.forEach(
          (line, text) ->
              ranges.computeIfAbsent(line, any -> new Range()).meet(PrintedGivens.numbers(text)));
    }
    return ranges;
  }

  /** What the prompt and the options show, by the beginnings of a key's lines. */
  static Map<String, String> shown(Problem<?> problem) {
    Map<String, String> shown = new LinkedHashMap<>();
    PrintedGivens.texts(problem.given()).forEach((name, text) -> shown.put("given " + name, text));
    PrintedGivens.of(problem).options().forEach((name, text) -> shown.put("option " + name, text));
    return shown;
  }

  private void meet(double[] numbers) {
    for (int i = 0; i < numbers.length; i++) {
      decimals = Math.max(decimals, decimals(numbers[i]));
      met.add(numbers[i]);
      if (i == entries.size()) {
        entries.add(new double[] {numbers[i], numbers[i]});
      }
      entries.get(i)[0] = Math.min(entries.get(i)[0], numbers[i]);
      entries.get(i)[1] = Math.max(entries.get(i)[1], numbers[i]);
    }
  }

  /**
   * As the key writes it: all numbers where it names them, one range for all entries where it has
   * one, else one for each.
   */
  String fitting(@Nullable String written) {
    if (written != null && written.contains(OR)) {
      return String.join(OR, met.stream().map(this::number).toList());
    }
    List<String> out = new ArrayList<>();
    if (written != null && written.indexOf('\u2026') != written.lastIndexOf('\u2026')) {
      entries.forEach(entry -> out.add(text(entry[0], entry[1])));
    } else if (!met.isEmpty()) {
      out.add(text(Collections.min(met), Collections.max(met)));
    }
    return String.join(", ", out);
  }

  private String text(double low, double high) {
    return number(low) + " \u2026 " + number(high);
  }

  private String number(double x) {
    return BigDecimal.valueOf(x).setScale(decimals, RoundingMode.UNNECESSARY).toPlainString();
  }

  private static int decimals(double x) {
    return Math.max(0, BigDecimal.valueOf(x).stripTrailingZeros().scale());
  }
}
