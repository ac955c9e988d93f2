/** What learned vectors know of words: neighbours, analogies, maps, and where they fail. */
@NullMarked
package forwardpass.lessons.analogies;

import org.jspecify.annotations.NullMarked;
