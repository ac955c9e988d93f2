package forwardpass.lessons.codeexercise;

import java.util.List;

/**
 * What a program is tested for.
 *
 * @param method the method it has to have
 * @param returns that method's result, as Java writes it
 * @param parameters that method's parameters, likewise
 */
public record Suite(String method, String returns, List<String> parameters, List<CodeTest> tests) {
  public Suite {
    parameters = List.copyOf(parameters);
    tests = List.copyOf(tests);
  }
}
