/** Problems by seed, answers of many types, and the lesson that asks, checks and explains. */
@NullMarked
package forwardpass.lessons.exercise;

import org.jspecify.annotations.NullMarked;
