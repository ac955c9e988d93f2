/** Where the nodes and edges of a graph of operations are drawn: in columns, from left to right. */
@NullMarked
package forwardpass.lessons.graph;

import org.jspecify.annotations.NullMarked;
