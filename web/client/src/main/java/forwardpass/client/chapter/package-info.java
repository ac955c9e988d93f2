/** The entry points of the chapters' pages: each reaches the lessons of its own chapter alone. */
@NullMarked
package forwardpass.client.chapter;

import org.jspecify.annotations.NullMarked;
