package forwardpass.client.patch;

/**
 * The vocabulary that an element belongs to: it follows from its place, as in HTML's own parser.
 */
enum Namespace {
  HTML("http://www.w3.org/1999/xhtml"),
  SVG("http://www.w3.org/2000/svg"),
  MATHML("http://www.w3.org/1998/Math/MathML");

  private final String uri;

  Namespace(String uri) {
    this.uri = uri;
  }

  String uri() {
    return uri;
  }

  /** The namespace of an element of that name whose parent's content is in this one. */
  Namespace of(String tag) {
    return switch (tag) {
      case "svg" -> SVG;
      case "math" -> MATHML;
      default -> this;
    };
  }

  /** The namespace that children of an element of that name start from. */
  Namespace inside(String tag) {
    return tag.equals("foreignObject") ? HTML : this;
  }

  static Namespace ofUri(String uri) {
    for (Namespace namespace : values()) {
      if (namespace.uri.equals(uri)) {
        return namespace;
      }
    }
    return HTML;
  }
}
