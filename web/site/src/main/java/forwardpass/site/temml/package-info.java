/** LaTeX to MathML by Temml, run by GraalJS; kept by the server from build to build. */
@NullMarked
package forwardpass.site.temml;

import org.jspecify.annotations.NullMarked;
