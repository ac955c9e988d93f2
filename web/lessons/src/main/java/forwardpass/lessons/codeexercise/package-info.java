/** Exercises that are answered with a program: the page asks, a worker runs the tests. */
@NullMarked
package forwardpass.lessons.codeexercise;

import org.jspecify.annotations.NullMarked;
