/** When to ask again: a model of how a memory fades and what a review does to it. */
@NullMarked
package forwardpass.engine.review;

import org.jspecify.annotations.NullMarked;
