/** What a lesson says: keys and values here, sentences in the chapter's words file. */
@NullMarked
package forwardpass.lessons.words;

import org.jspecify.annotations.NullMarked;
