package forwardpass.lessons.sampling;

import forwardpass.lessons.codec.CodecReader;
import forwardpass.lessons.codec.CodecWriter;
import forwardpass.lessons.jobs.JobState;
import forwardpass.lessons.lesson.StateCodec;
import org.jspecify.annotations.Nullable;

/**
 * Where the demo stands.
 *
 * @param job the worker's last run
 * @param isHere whether the model has run on this machine
 * @param last what the worker last said; null before that
 * @param said all that was said after the beginning
 */
record WritingState(JobState job, boolean isHere, @Nullable WritingReport last, Branches said) {
  static final WritingState EMPTY = new WritingState(JobState.NONE, false, null, Branches.NOTHING);

  static final StateCodec<WritingState> CODEC =
      new StateCodec<>() {
        @Override
        public void write(WritingState it, CodecWriter out) {
          JobState.CODEC.write(it.job, out);
          out.flag(it.isHere);
          out.optional(it.last, WritingReport.CODEC);
          Branches.CODEC.write(it.said, out);
        }

        @Override
        public WritingState read(CodecReader in) {
          return new WritingState(
              JobState.CODEC.read(in),
              in.flag(),
              in.optional(WritingReport.CODEC),
              Branches.CODEC.read(in));
        }

        @Override
        public WritingState atRest(WritingState it) {
          return it.with(it.job.atRest());
        }
      };

  WritingState with(JobState now) {
    return new WritingState(now, isHere, last, said);
  }

  WritingState with(Branches now) {
    return new WritingState(job, isHere, last, now);
  }

  /** A run begins, which fetches the model first where it is not here yet. */
  WritingState begins() {
    return with(isHere ? job.started() : job.fetches());
  }

  /** With what the worker said. */
  WritingState hears(WritingReport report, boolean computedHere) {
    Branches now = report.wrote() == null ? said : said.saying(report.wrote());
    return new WritingState(job, isHere || computedHere, report, now);
  }

  /** The beginning that all this belongs to. */
  String text() {
    return last == null ? "" : last.text();
  }
}
