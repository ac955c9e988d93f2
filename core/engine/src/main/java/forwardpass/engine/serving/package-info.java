/** Many readers at one machine: how batching shares it, and how long each of them waits. */
@NullMarked
package forwardpass.engine.serving;

import org.jspecify.annotations.NullMarked;
