package forwardpass.lessons.worked;

import java.util.ArrayList;
import java.util.List;

/**
 * What the reader has filled in so far, field by field.
 *
 * @param last the field that was touched last
 * @param round grows when the inputs change, and what was filled in no longer applies
 */
public record FilledSteps(List<Fill> fills, String last, int round) {

  /**
   * One field.
   *
   * @param draft what stands in it
   * @param checked whether the verdict is shown; typing on hides it
   */
  public record Fill(String field, String draft, boolean checked) {}

  static final FilledSteps NONE = new FilledSteps(List.of(), "", 0);

  public FilledSteps {
    fills = List.copyOf(fills);
  }

  Fill of(String field) {
    for (Fill fill : fills) {
      if (fill.field().equals(field)) {
        return fill;
      }
    }
    return new Fill(field, "", false);
  }

  FilledSteps drafted(String field, String draft) {
    return with(new Fill(field, draft, false));
  }

  FilledSteps checked(String field) {
    return with(new Fill(field, of(field).draft(), true));
  }

  FilledSteps cleared() {
    return new FilledSteps(List.of(), "", round + 1);
  }

  private FilledSteps with(Fill changed) {
    List<Fill> all = new ArrayList<>();
    for (Fill fill : fills) {
      if (!fill.field().equals(changed.field())) {
        all.add(fill);
      }
    }
    all.add(changed);
    return new FilledSteps(all, changed.field(), round);
  }
}
