/** Attention on small matrices of doubles, step by step, and what a head's pattern tells of it. */
@NullMarked
package forwardpass.engine.attention;

import org.jspecify.annotations.NullMarked;
