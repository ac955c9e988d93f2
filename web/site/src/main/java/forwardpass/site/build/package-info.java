/**
 * What goes into a build of the book and what comes out; shared with the server, which runs ever
 * newer builds.
 */
@NullMarked
package forwardpass.site.build;

import org.jspecify.annotations.NullMarked;
