/** What the compiler of this module is told; none of it runs in a page. */
@NullMarked
package forwardpass.client.teavm;

import org.jspecify.annotations.NullMarked;
