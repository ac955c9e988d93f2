/** Numbers as decimal text and back, exactly rounded and the same on every platform. */
@NullMarked
package forwardpass.engine.format;

import org.jspecify.annotations.NullMarked;
