/** Models in the form in which others read them. */
@NullMarked
package forwardpass.trainer.export;

import org.jspecify.annotations.NullMarked;
