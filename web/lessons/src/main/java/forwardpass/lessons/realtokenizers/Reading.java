package forwardpass.lessons.realtokenizers;

import forwardpass.lessons.codec.CodecReader;
import forwardpass.lessons.codec.CodecWriter;
import forwardpass.lessons.jobs.JobState;
import forwardpass.lessons.lesson.StateCodec;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where the demo stands.
 *
 * @param job its last run
 * @param chosen the vocabularies that the reader has asked for
 * @param here those of them that the worker has read; after a visit it begins anew
 * @param from where the stretch begins that is looked at
 * @param report what the last run found; null before the first
 * @param pick the token whose merges are shown; null for none
 */
record Reading(
    JobState job,
    List<Vocab> chosen,
    List<Vocab> here,
    int from,
    @Nullable TokenizeReport report,
    @Nullable Pick pick) {
  static final Reading NONE = new Reading(JobState.NONE, List.of(), List.of(), 0, null, null);
  static final StateCodec<Reading> CODEC = new Form();

  Reading {
    chosen = List.copyOf(chosen);
    here = List.copyOf(here);
  }

  /** What the worker has read is not kept: it begins anew with every visit. */
  private static final class Form implements StateCodec<Reading> {
    @Override
    public void write(Reading it, CodecWriter out) {
      JobState.CODEC.write(it.job, out);
      out.list(it.chosen, VocabForm.CODEC);
      out.whole(it.from);
      out.optional(it.report, TokenizeReport.CODEC);
      out.optional(it.pick, PickForm.CODEC);
    }

    @Override
    public Reading read(CodecReader in) {
      return new Reading(
          JobState.CODEC.read(in),
          in.list(0, Vocab.count(), VocabForm.CODEC),
          List.of(),
          in.whole(0, Integer.MAX_VALUE),
          in.optional(TokenizeReport.CODEC),
          in.optional(PickForm.CODEC));
    }

    @Override
    public Reading atRest(Reading it) {
      return it.with(it.job.atRest());
    }
  }

  Reading with(JobState now) {
    return new Reading(now, chosen, here, from, report, pick);
  }

  Reading found(TokenizeReport now) {
    boolean isSame = report != null && report.stamp() == now.stamp() && report.from() == now.from();
    return new Reading(job, chosen, here, from, now, isSame ? pick : null);
  }

  Reading picks(@Nullable Pick now) {
    return new Reading(job, chosen, here, from, report, now);
  }

  /** After one of the buttons of the token that is looked at. */
  Reading afterPick(String text, String action) {
    Encoding encoding = picked(text);
    return pick == null || encoding == null ? this : picks(pick.after(action, encoding));
  }

  /** Looks at another stretch. */
  Reading looksAt(int now) {
    return new Reading(job, chosen, here, now, report, null);
  }

  boolean has(Vocab vocab) {
    for (Vocab one : chosen) {
      if (one == vocab) {
        return true;
      }
    }
    return false;
  }

  /** The same with one vocabulary more, in their own order. */
  Reading chooses(Vocab more) {
    List<Vocab> now = new ArrayList<>();
    for (Vocab vocab : Vocab.all()) {
      if (has(vocab) || vocab == more) {
        now.add(vocab);
      }
    }
    return new Reading(job, now, here, from, report, pick);
  }

  /** The worker has read all that were chosen: it has just reported on them. */
  Reading arrived() {
    List<Vocab> now = new ArrayList<>();
    for (Vocab vocab : chosen) {
      if (report != null && report.of(vocab) != null) {
        now.add(vocab);
      }
    }
    return new Reading(job, chosen, now, from, report, pick);
  }

  boolean hasAllHere() {
    return dropsAway().chosen.size() == chosen.size();
  }

  /** Without those that were on their way. */
  Reading dropsAway() {
    List<Vocab> now = new ArrayList<>();
    for (Vocab vocab : chosen) {
      for (Vocab one : here) {
        if (one == vocab) {
          now.add(vocab);
        }
      }
    }
    return new Reading(job, now, here, from, report, pick);
  }

  /** A text under a vocabulary, where that can be shown: it is this text's, or soon will be. */
  @Nullable Encoding encoding(Vocab vocab, String text) {
    if (report == null) {
      return null;
    }
    boolean isFresh = report.stamp() == TokenizeRequest.stamp(text);
    return isFresh || has(vocab) ? report.of(vocab) : null;
  }

  /** The token that was clicked, where it is still shown. */
  @Nullable Encoding picked(String text) {
    Encoding encoding = pick == null ? null : encoding(pick.vocab(), text);
    return encoding != null && pick != null && pick.at() < encoding.shown().size()
        ? encoding
        : null;
  }
}
