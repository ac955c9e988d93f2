/** The plane to play with: sums and differences of vectors, and what later chapters do there. */
@NullMarked
package forwardpass.lessons.lab;

import org.jspecify.annotations.NullMarked;
