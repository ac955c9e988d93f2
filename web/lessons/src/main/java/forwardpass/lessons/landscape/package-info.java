/**
 * The lessons of the page on landscapes, of the chapter on gradient descent: losses over two
 * weights, as maps and as slopes, and four optimisers that go down them.
 */
@NullMarked
package forwardpass.lessons.landscape;

import org.jspecify.annotations.NullMarked;
