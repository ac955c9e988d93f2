/** The lessons of the page on the chain rule, of the chapter on derivatives. */
@NullMarked
package forwardpass.lessons.linkbylink;

import org.jspecify.annotations.NullMarked;
