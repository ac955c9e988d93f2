/** Amends the compiler where its output would not compute what Java computes; not part of any page. */
@NullMarked
package forwardpass.client.teavm;

import org.jspecify.annotations.NullMarked;
