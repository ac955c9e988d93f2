/** The page of the model that ships: its card, drawn. */
@NullMarked
package forwardpass.site.card;

import org.jspecify.annotations.NullMarked;
