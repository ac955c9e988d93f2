package forwardpass.lessons.inspector;

import forwardpass.lessons.parameter.Parsed;
import forwardpass.lessons.plain.Among;
import forwardpass.lessons.plain.Ascii;
import forwardpass.lessons.plain.Blanks;
import forwardpass.lessons.words.Message;
import java.util.ArrayList;
import java.util.List;

/**
 * What is switched off, as an address has it: {@code h8 p3 n4.17} are head 8, counted over the
 * layers, position 3, and neuron 17 of block 4.
 */
record Off(List<String> names) {
  private static final int MOST = 24;

  Off {
    names = List.copyOf(names);
  }

  static String head(int number) {
    return "h" + number;
  }

  static String position(int position) {
    return "p" + position;
  }

  static String neuron(int layer, int index) {
    return "n" + layer + "." + index;
  }

  static boolean isHead(String name) {
    return name.charAt(0) == 'h';
  }

  static boolean isPosition(String name) {
    return name.charAt(0) == 'p';
  }

  static boolean isNeuron(String name) {
    return name.charAt(0) == 'n';
  }

  /** The number of a head or position; the block of a neuron. */
  static int first(String name) {
    int dot = name.indexOf('.');
    return Ascii.whole(name.substring(1, dot < 0 ? name.length() : dot));
  }

  /** Which neuron of its block. */
  static int neuron(String name) {
    return Ascii.whole(name.substring(name.indexOf('.') + 1));
  }

  /**
   * A neuron as a reader types it, its block and its number: {@code 4, 752}; its name, or an empty
   * one where nothing stands.
   */
  static Parsed<String> typed(String text) {
    List<Integer> numbers = ModelNumbers.of(text);
    if (Blanks.isBlank(text)) {
      return Parsed.ok("");
    }
    return numbers.size() == 2
        ? Parsed.ok(neuron(numbers.get(0), numbers.get(1)))
        : Parsed.bad(Message.of("fault.neuron"), 0);
  }

  /** Reads what {@link #print} wrote. */
  static Parsed<Off> parse(String text) {
    try {
      return Parsed.ok(of(text));
    } catch (IllegalArgumentException e) {
      return Parsed.bad(Message.of("fault.place"), 0);
    }
  }

  /**
   * The same, for what is known to be one.
   *
   * @throws IllegalArgumentException if it is none
   */
  static Off of(String text) {
    List<String> names = text.isEmpty() ? List.of() : Among.words(text);
    if (names.size() > MOST) {
      throw new IllegalArgumentException("off: " + names.size() + ", at most " + MOST);
    }
    for (String name : names) {
      boolean isNeuron = name.startsWith("n") && name.indexOf('.') > 0;
      if (!(name.startsWith("h") || name.startsWith("p") || isNeuron)) {
        throw new IllegalArgumentException("off: " + name + " is no head, position or neuron");
      }
      int index = isNeuron ? neuron(name) : 0;
      if (first(name) < 0 || index < 0) {
        throw new IllegalArgumentException("off: " + name + " is negative");
      }
    }
    return new Off(names);
  }

  String print() {
    return String.join(" ", names);
  }

  boolean has(String name) {
    return Among.has(names, name);
  }

  /** With one more, or without it where it is off already. */
  Off toggled(String name) {
    List<String> now = new ArrayList<>();
    for (String one : names) {
      if (!one.equals(name)) {
        now.add(one);
      }
    }
    if (now.size() == names.size() && now.size() < MOST) {
      now.add(name);
    }
    return new Off(now);
  }
}
