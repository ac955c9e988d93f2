/** What a reader can set: typed, bounded, printable, readable back from text. */
@NullMarked
package forwardpass.lessons.parameter;

import org.jspecify.annotations.NullMarked;
