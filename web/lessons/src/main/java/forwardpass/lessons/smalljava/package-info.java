/**
 * A small part of Java, read and run in the page: methods on numbers and arrays, as an exercise
 * needs them, with Java's own rules of types and arithmetic.
 */
@NullMarked
package forwardpass.lessons.smalljava;

import org.jspecify.annotations.NullMarked;
