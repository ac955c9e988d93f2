/** Losses over two weights, as maps and as slopes, and four optimisers that go down them. */
@NullMarked
package forwardpass.lessons.optimizers.landscape;

import org.jspecify.annotations.NullMarked;
