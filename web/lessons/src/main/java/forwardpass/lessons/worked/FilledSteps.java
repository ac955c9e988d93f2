package forwardpass.lessons.worked;

import forwardpass.lessons.codec.Codec;
import forwardpass.lessons.codec.CodecReader;
import forwardpass.lessons.codec.CodecWriter;
import forwardpass.lessons.lesson.Event;
import forwardpass.lessons.lesson.StateCodec;
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

  static final StateCodec<FilledSteps> CODEC = new Form();
  private static final Codec<Fill> FILL = new FillForm();

  private static final class Form implements StateCodec<FilledSteps> {
    @Override
    public void write(FilledSteps it, CodecWriter out) {
      out.list(it.fills, FILL);
      out.text(it.last);
      out.whole(it.round);
    }

    @Override
    public FilledSteps read(CodecReader in) {
      return new FilledSteps(in.list(FILL), in.text(), in.whole());
    }
  }

  private static final class FillForm implements Codec<Fill> {
    @Override
    public void write(Fill it, CodecWriter out) {
      out.text(it.field());
      out.text(it.draft());
      out.flag(it.checked());
    }

    @Override
    public Fill read(CodecReader in) {
      return new Fill(in.text(), in.text(), in.flag());
    }
  }

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

  /** What stands in the fields. */
  List<Event.Answered> answers() {
    List<Event.Answered> out = new ArrayList<>();
    for (Fill fill : fills) {
      out.add(new Event.Answered(fill.field(), fill.draft()));
    }
    return out;
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
