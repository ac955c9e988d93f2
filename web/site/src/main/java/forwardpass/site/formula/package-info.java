/** Formulas as node trees, cached, their symbols marked. */
@NullMarked
package forwardpass.site.formula;

import org.jspecify.annotations.NullMarked;
