/** Formulas with live numbers in them, as MathML. */
@NullMarked
package forwardpass.lessons.formula;

import org.jspecify.annotations.NullMarked;
