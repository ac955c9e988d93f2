/** What a sample tells of its source: summaries, intervals, the bootstrap, t-tests. */
@NullMarked
package forwardpass.engine.statistics;

import org.jspecify.annotations.NullMarked;
