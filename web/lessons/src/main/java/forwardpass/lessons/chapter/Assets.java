package forwardpass.lessons.chapter;

/** Files of the site, as the builder has them. */
@FunctionalInterface
public interface Assets {
  /**
   * The bytes of a file.
   *
   * @param path from the site's root, such as {@code vectors/words.bin}
   */
  byte[] bytes(String path);
}
