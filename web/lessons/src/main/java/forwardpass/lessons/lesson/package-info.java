/** The contract of everything alive in the book: parameters and state in, view and commands out. */
@NullMarked
package forwardpass.lessons.lesson;

import org.jspecify.annotations.NullMarked;
