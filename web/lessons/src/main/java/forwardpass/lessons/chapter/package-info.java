/** What a chapter of the book brings to life: its lessons, and the numbers that its text cites. */
@NullMarked
package forwardpass.lessons.chapter;

import org.jspecify.annotations.NullMarked;
