/** The server for authors: rebuilds on change, reloads the page. */
@NullMarked
package forwardpass.site.serve;

import org.jspecify.annotations.NullMarked;
