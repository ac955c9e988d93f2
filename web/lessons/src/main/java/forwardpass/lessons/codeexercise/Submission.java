package forwardpass.lessons.codeexercise;

import forwardpass.lessons.smalljava.CodeFault;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A program that a reader handed in, ready to run. What suites need of it, whoever compiled it: the
 * book's small Java, or a real compiler.
 */
public interface Submission {
  /** Whether it has a method of that name, result and parameters, as Java writes them. */
  boolean has(String method, String returns, List<String> parameters);

  /**
   * Calls a method.
   *
   * @param arguments of the types of its parameters: Integer, Double, Boolean, int[], double[]
   * @param fuel how many turns of loops and calls it may take
   * @return what it returns: Integer, Double, Boolean, int[], double[], or null from a void method
   * @throws CodeFault if it fails, or there is no such method
   */
  @Nullable Object call(String method, List<Object> arguments, int fuel);
}
