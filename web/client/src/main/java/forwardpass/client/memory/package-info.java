/** What a lesson remembers between visits, as text. */
@NullMarked
package forwardpass.client.memory;

import org.jspecify.annotations.NullMarked;
