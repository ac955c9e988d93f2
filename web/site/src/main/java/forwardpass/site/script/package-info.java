/** Others' JavaScript, run by GraalJS at build time: formulas by Temml, colours by highlight.js. */
@NullMarked
package forwardpass.site.script;

import org.jspecify.annotations.NullMarked;
