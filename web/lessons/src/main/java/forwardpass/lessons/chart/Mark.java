package forwardpass.lessons.chart;

/** Something that a chart shows. A figure may bring marks of its own. */
public interface Mark {
  /** Draws itself, asks for its names, and says where other names would cover it. */
  void draw(Sheet sheet);
}
