/** What stands around a lesson's view on the page: title, controls, announcements, tools. */
@NullMarked
package forwardpass.lessons.frame;

import org.jspecify.annotations.NullMarked;
