package forwardpass.lessons.lesson;

import forwardpass.lessons.codec.Codec;
import forwardpass.lessons.codec.CodecReader;
import forwardpass.lessons.codec.CodecWriter;
import forwardpass.lessons.parameter.Query;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of a lesson between two visits.
 *
 * @param lesson the lesson's id
 * @param version of the form of its state, see {@link StateCodec#version}
 * @param settings the parameters that differ from the printed ones, in their names
 * @param state in the lesson's own form; empty where it is as the lesson begins
 * @param drafts what stands in fields of parameters and is not valid
 */
public record Snapshot(
    String lesson,
    int version,
    List<Query.Setting> settings,
    String state,
    List<Query.Setting> drafts) {
  /** The form of snapshots themselves. */
  private static final int FORMAT = 1;

  private static final Codec<Query.Setting> SETTING = new SettingForm();

  public Snapshot {
    settings = List.copyOf(settings);
    drafts = List.copyOf(drafts);
  }

  private static final class SettingForm implements Codec<Query.Setting> {
    @Override
    public void write(Query.Setting it, CodecWriter out) {
      out.text(it.name());
      out.text(it.text());
    }

    @Override
    public Query.Setting read(CodecReader in) {
      return new Query.Setting(in.text(), in.text());
    }
  }

  public String print() {
    CodecWriter out = new CodecWriter();
    out.whole(FORMAT);
    out.text(lesson);
    out.whole(version);
    out.list(settings, SETTING);
    out.text(state);
    out.list(drafts, SETTING);
    return out.toString();
  }

  /** Reads what {@link #print} wrote; null for any other text. */
  public static @Nullable Snapshot read(String printed) {
    try {
      CodecReader in = new CodecReader(printed);
      in.whole(FORMAT, FORMAT);
      Snapshot read =
          new Snapshot(in.text(), in.whole(), in.list(SETTING), in.text(), in.list(SETTING));
      in.end();
      return read;
    } catch (IllegalArgumentException e) {
      return null;
    }
  }
}
