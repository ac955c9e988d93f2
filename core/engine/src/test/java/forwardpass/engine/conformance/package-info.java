/**
 * What every backend must do, as named cases in plain Java: they run under JUnit on the JVM and,
 * compiled, in a browser.
 */
@NullMarked
package forwardpass.engine.conformance;

import org.jspecify.annotations.NullMarked;
