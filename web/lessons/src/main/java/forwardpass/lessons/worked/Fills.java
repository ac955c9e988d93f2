package forwardpass.lessons.worked;

import java.util.ArrayList;
import java.util.List;

/**
 * What the reader has filled in so far, field by field.
 *
 * @param last the field that was touched last
 * @param round grows when the inputs change, and what was filled in no longer applies
 */
public record Fills(List<Fill> fills, String last, int round) {

  /**
   * One field.
   *
   * @param draft what stands in it
   * @param checked whether the verdict is shown; typing on hides it
   */
  public record Fill(String field, String draft, boolean checked) {}

  static final Fills NONE = new Fills(List.of(), "", 0);

  public Fills {
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

  Fills drafted(String field, String draft) {
    return with(new Fill(field, draft, false));
  }

  Fills checked(String field) {
    return with(new Fill(field, of(field).draft(), true));
  }

  Fills cleared() {
    return new Fills(List.of(), "", round + 1);
  }

  private Fills with(Fill changed) {
    List<Fill> all = new ArrayList<>();
    for (Fill fill : fills) {
      if (!fill.field().equals(changed.field())) {
        all.add(fill);
      }
    }
    all.add(changed);
    return new Fills(all, changed.field(), round);
  }
}
