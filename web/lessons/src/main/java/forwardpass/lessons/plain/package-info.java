/**
 * Text and lists handled without what the language's own methods bring into a page: tables of
 * Unicode, the {@code equals} of every record.
 */
@NullMarked
package forwardpass.lessons.plain;

import org.jspecify.annotations.NullMarked;
