/** The terms of the book: where each is first used, in the sentence that explains it. */
@NullMarked
package forwardpass.site.glossary;

import org.jspecify.annotations.NullMarked;
