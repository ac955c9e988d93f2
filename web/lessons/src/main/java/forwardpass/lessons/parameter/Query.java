package forwardpass.lessons.parameter;

import java.util.ArrayList;
import java.util.List;

/**
 * Parameters as they stand in an address: {@code example-210.z=2,1,0}, the anchor of the lesson on
 * its page before the dot. Escaping is the caller's, as every browser has its own for it.
 */
public final class Query {
  /** What an address may carry at most, in characters. */
  public static final int MAX_LENGTH = 2048;

  /** One setting: a parameter's name and its printed value. */
  public record Setting(String name, String text) {}

  private Query() {}

  /** What differs from {@code base}, under the names that an address gives it. */
  public static List<Setting> settings(String anchor, Parameters base, Parameters now) {
    List<Setting> out = new ArrayList<>();
    for (Parameter<?> parameter : now.declared()) {
      String text = now.text(parameter.id());
      if (!text.equals(base.text(parameter.id()))) {
        out.add(new Setting(anchor + "." + parameter.id(), text));
      }
    }
    return out;
  }

  /**
   * {@code base} with every setting that belongs to {@code anchor} and is valid; others are
   * ignored.
   */
  public static Parameters apply(String anchor, Parameters base, List<Setting> settings) {
    Parameters out = base;
    for (Setting setting : settings) {
      if (!setting.name().startsWith(anchor + ".")) {
        continue;
      }
      String id = setting.name().substring(anchor.length() + 1);
      if (out.has(id)) {
        Parsed<Parameters> changed = out.withText(id, setting.text());
        if (changed.isOk()) {
          out = changed.get();
        }
      }
    }
    return out;
  }
}
