package forwardpass.site.markdown;

import org.commonmark.node.CustomBlock;

/** {@code ::: kind {attributes}} … {@code :::}. */
public final class Container extends CustomBlock {
  private final String kind;
  private final Attributes attributes;
  private final int line;
  private boolean closed;

  Container(String kind, Attributes attributes, int line) {
    this.kind = kind;
    this.attributes = attributes;
    this.line = line;
  }

  public String kind() {
    return kind;
  }

  public Attributes attributes() {
    return attributes;
  }

  /** Where it begins, counted from 1. */
  public int line() {
    return line;
  }

  /** Whether its closing colons were found. */
  public boolean closed() {
    return closed;
  }

  void close() {
    closed = true;
  }
}
