/** The chapter on inference: prefill and decode, the cache of keys and values, and batching. */
@NullMarked
package forwardpass.lessons.inference;

import org.jspecify.annotations.NullMarked;
