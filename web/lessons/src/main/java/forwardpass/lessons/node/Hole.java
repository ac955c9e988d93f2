package forwardpass.lessons.node;

/** A named gap in a template, to be filled before the tree is printed. */
public record Hole(String name) implements Node {}
