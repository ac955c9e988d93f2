/** Lessons printed by the JVM, with the words they need. */
@NullMarked
package forwardpass.site.lesson;

import org.jspecify.annotations.NullMarked;
