/**
 * Values as text and back: what is kept between visits, and what pages and workers tell each other.
 */
@NullMarked
package forwardpass.lessons.codec;

import org.jspecify.annotations.NullMarked;
