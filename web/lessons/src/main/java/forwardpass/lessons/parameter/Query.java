package forwardpass.lessons.parameter;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

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
    for (Setting own : settings(base, now)) {
      out.add(new Setting(anchor + "." + own.name(), own.text()));
    }
    return out;
  }

  /** What differs from {@code base}, under the parameters' own names. */
  public static List<Setting> settings(Parameters base, Parameters now) {
    List<Setting> out = new ArrayList<>();
    for (Parameter<?> parameter : now.declared()) {
      String text = now.text(parameter.id());
      if (!text.equals(base.text(parameter.id()))) {
        out.add(new Setting(parameter.id(), text));
      }
    }
    return out;
  }

  /**
   * {@code base} with all of the settings, which have the parameters' own names; null if one of
   * them names no parameter or is not valid.
   */
  public static @Nullable Parameters applyAll(Parameters base, List<Setting> settings) {
    Parameters out = base;
    for (Setting setting : settings) {
      Parsed<Parameters> changed =
          out.has(setting.name()) ? out.withText(setting.name(), setting.text()) : null;
      if (changed == null || !changed.isOk()) {
        return null;
      }
      out = changed.get();
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
