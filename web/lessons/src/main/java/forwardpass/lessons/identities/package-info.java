/** The identities for reference, each evaluated on both sides for drawn numbers. */
@NullMarked
package forwardpass.lessons.identities;

import org.jspecify.annotations.NullMarked;
