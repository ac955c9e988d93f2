/** What a reader can search for: every chapter, section, item and symbol, with its words. */
@NullMarked
package forwardpass.site.search;

import org.jspecify.annotations.NullMarked;
