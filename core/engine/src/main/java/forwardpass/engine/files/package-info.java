/** Which kind of file some bytes are, where they are not the kind that was asked for. */
@NullMarked
package forwardpass.engine.files;

import org.jspecify.annotations.NullMarked;
