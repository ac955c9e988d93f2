package forwardpass.site.build;

/** A line of a file of the project, to name in a problem; line 0 is the file as a whole. */
public record Place(String file, int line) {
  public static Place of(String file) {
    return new Place(file, 0);
  }

  public Place at(int newLine) {
    return new Place(file, newLine);
  }

  @Override
  public String toString() {
    return line > 0 ? file + ":" + line : file;
  }
}
