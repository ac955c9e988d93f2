/** What only the whole book can tell: anchors, links, items without a home. */
@NullMarked
package forwardpass.site.check;

import org.jspecify.annotations.NullMarked;
