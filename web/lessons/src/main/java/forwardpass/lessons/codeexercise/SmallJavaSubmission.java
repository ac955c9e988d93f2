package forwardpass.lessons.codeexercise;

import forwardpass.lessons.smalljava.CodeFault;
import forwardpass.lessons.smalljava.Program;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A program in the book's small Java. */
public record SmallJavaSubmission(Program program) implements Submission {
  /**
   * Reads it.
   *
   * @throws CodeFault if it is no program of this small part of Java
   */
  public static SmallJavaSubmission of(String text) {
    return new SmallJavaSubmission(Program.read(text));
  }

  @Override
  public boolean has(String method, String returns, List<String> parameters) {
    return program.has(method, returns, parameters);
  }

  @Override
  public @Nullable Object call(String method, List<Object> arguments, int fuel) {
    return program.call(method, arguments, fuel);
  }
}
