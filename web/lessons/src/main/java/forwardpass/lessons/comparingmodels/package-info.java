/** Which of two models is better, and whether the numbers can tell: tests, power, clusters. */
@NullMarked
package forwardpass.lessons.comparingmodels;

import org.jspecify.annotations.NullMarked;
