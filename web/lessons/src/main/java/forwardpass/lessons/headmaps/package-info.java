/** The attention patterns of all heads of the book's model: how they are kept and drawn. */
@NullMarked
package forwardpass.lessons.headmaps;

import org.jspecify.annotations.NullMarked;
