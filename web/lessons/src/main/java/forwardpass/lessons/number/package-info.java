/** Numbers, lists and tables as people write them: what is clear is read, the rest is asked. */
@NullMarked
package forwardpass.lessons.number;

import org.jspecify.annotations.NullMarked;
