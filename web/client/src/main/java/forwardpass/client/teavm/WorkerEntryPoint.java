package forwardpass.client.teavm;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks an entry point whose module is not a page's: a worker's or a test's, which may hold models,
 * tokenizers and training. Every other entry point is fenced by {@link PageReachabilityCheck}.
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface WorkerEntryPoint {}
