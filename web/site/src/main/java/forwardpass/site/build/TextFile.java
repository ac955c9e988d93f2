package forwardpass.site.build;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Text files of authors, in UTF-8. */
public final class TextFile {
  private TextFile() {}

  /** A file's text; empty where it can't be read, which is then a problem. */
  public static String read(Path file, Layout layout, Problems problems) throws IOException {
    Place place = Place.of(layout.name(file));
    try {
      return Files.readString(file);
    } catch (CharacterCodingException e) {
      problems.addCause(place, "this is no text in UTF-8; save it as that");
    } catch (NoSuchFileException e) {
      problems.addCause(place, "there is no such file");
    }
    return "";
  }
}
