package forwardpass.lessons.words;

import forwardpass.lessons.node.Node;

/** A number that a chapter's text cites as {@code {{name}}}; it is computed, never typed. */
public record Fact(String name, Node value) {}
