/** Text handled without the tables of Unicode that the language's own methods bring into a page. */
@NullMarked
package forwardpass.lessons.plain;

import org.jspecify.annotations.NullMarked;
