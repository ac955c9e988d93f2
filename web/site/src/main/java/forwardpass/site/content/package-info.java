/** The data that authors write beside the text: the plan, the notation, the words. */
@NullMarked
package forwardpass.site.content;

import org.jspecify.annotations.NullMarked;
