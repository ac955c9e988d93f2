/** What a loss pays for, and what a surprise costs in bits. */
@NullMarked
package forwardpass.lessons.honestbets;

import org.jspecify.annotations.NullMarked;
