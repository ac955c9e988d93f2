package forwardpass.client.fake;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Selectors as far as the client uses them: a tag, classes, attributes, :checked, :not(…), commas.
 */
final class Selector {
  private static final Pattern PART =
      Pattern.compile(
          "([a-z0-9]+)|#([\\w-]+)|\\.([\\w-]+)|\\[([\\w-]+)(?:=\"?([^\\]\"]*)\"?)?\\]|(:checked)|:not\\(([^)]*)\\)");

  private final List<String> choices;

  private Selector(List<String> choices) {
    this.choices = choices;
  }

  static Selector of(String text) {
    List<String> choices = new ArrayList<>();
    int depth = 0;
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      if (c == ',' && depth == 0) {
        choices.add(text.substring(start, i).trim());
        start = i + 1;
      }
    }
    choices.add(text.substring(start).trim());
    return new Selector(choices);
  }

  boolean fits(FakeElement element) {
    return choices.stream().anyMatch(choice -> fitsPath(choice, element));
  }

  /** Parts with a space between: the last fits the element, those before its ancestors. */
  private static boolean fitsPath(String path, FakeElement element) {
    int space = path.lastIndexOf(' ');
    if (!fits(path.substring(space + 1), element)) {
      return false;
    }
    FakeElement above = space < 0 ? null : element.above();
    while (above != null && !fitsPath(path.substring(0, space), above)) {
      above = above.above();
    }
    return space < 0 || above != null;
  }

  private static boolean fits(String choice, FakeElement element) {
    Matcher part = PART.matcher(choice);
    int at = 0;
    while (part.find()) {
      if (part.start() != at) {
        throw new IllegalArgumentException("fake: no such selector: " + choice);
      }
      at = part.end();
      if (!fits(part, element)) {
        return false;
      }
    }
    if (at != choice.length()) {
      throw new IllegalArgumentException("fake: no such selector: " + choice);
    }
    return true;
  }

  private static boolean fits(Matcher part, FakeElement element) {
    if (part.group(1) != null) {
      return element.getLocalName().equals(part.group(1));
    } else if (part.group(2) != null) {
      return part.group(2).equals(element.getAttribute("id"));
    } else if (part.group(3) != null) {
      return element.getClassList().contains(part.group(3));
    } else if (part.group(4) != null) {
      String value = element.getAttribute(part.group(4));
      return value != null && (part.group(5) == null || value.equals(part.group(5)));
    } else if (part.group(6) != null) {
      return element.isChecked();
    }
    return !of(part.group(7)).fits(element);
  }
}
