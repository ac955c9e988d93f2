/** The few kinds of view that lessons are made of; each lowers to nodes. */
@NullMarked
package forwardpass.lessons.view;

import org.jspecify.annotations.NullMarked;
