package forwardpass.lessons.work;

import forwardpass.engine.folder.FolderFile;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Files that the reader has chosen on the page. They stay on the reader's machine. */
@FunctionalInterface
public interface ChosenFiles {
  /** A place where nobody chooses files. */
  ChosenFiles NONE = choice -> List.of();

  /**
   * The files of one choice.
   *
   * @param choice how the page calls it
   * @return null while the page has not answered yet; empty where it has none
   */
  @Nullable List<FolderFile> of(String choice);
}
