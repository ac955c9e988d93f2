/** The book's half of the browser benchmark. */
@NullMarked
package forwardpass.e2e.bench;

import org.jspecify.annotations.NullMarked;
