package forwardpass.site.build;

import java.util.List;

/** Hears how far a build for authors is. Readers' pages are written when all is checked. */
public interface BuildListener {
  /** Nobody listens. */
  BuildListener NONE =
      new BuildListener() {
        @Override
        public String firstChapter() {
          return "";
        }

        @Override
        public void firstWritten(List<Problem> problems) {}

        @Override
        public void written(List<Problem> problems) {}
      };

  /** The chapter whose pages are made before all others; empty for none. */
  String firstChapter();

  /** That chapter's pages are written; the others' are not yet. */
  void firstWritten(List<Problem> problems);

  /** All pages are written, with these problems; they are still held against some rules. */
  void written(List<Problem> problems);
}
