/** The program that builds the book and serves it. */
@NullMarked
package forwardpass.site;

import org.jspecify.annotations.NullMarked;
