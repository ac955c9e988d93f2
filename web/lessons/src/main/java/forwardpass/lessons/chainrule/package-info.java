/** The lessons of the page on conditionals and the chain rule, of the chapter on probability. */
@NullMarked
package forwardpass.lessons.chainrule;

import org.jspecify.annotations.NullMarked;
