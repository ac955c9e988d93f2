package forwardpass.lessons.chart;

/** Something that a chart shows. A figure may bring marks of its own. */
public interface Mark {
  /** Draws itself, asks for its names, and says where other names would cover it. */
  void draw(Sheet sheet);

  /** The same, marked as what sentences of the text speak of under that name. */
  default Mark marked(String name) {
    return sheet -> {
      sheet.marking(name);
      draw(sheet);
      sheet.marking("");
    };
  }
}
