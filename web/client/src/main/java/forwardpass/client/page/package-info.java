/** A page with its lessons: each is mounted when it comes near, and fails alone if it fails. */
@NullMarked
package forwardpass.client.page;

import org.jspecify.annotations.NullMarked;
