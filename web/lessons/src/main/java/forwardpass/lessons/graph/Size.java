package forwardpass.lessons.graph;

/**
 * How large nodes are, and how far apart, in user units.
 *
 * @param width of a node
 * @param height of a node, with what stands above and below it
 * @param columnGap between two columns of nodes
 * @param rowGap between two things of a column, where edges count as things without height
 */
public record Size(double width, double height, double columnGap, double rowGap) {}
