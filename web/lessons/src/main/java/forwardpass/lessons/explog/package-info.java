/** The chapter on exp and log: the two curves, sums instead of products, and underflow. */
@NullMarked
package forwardpass.lessons.explog;

import org.jspecify.annotations.NullMarked;
