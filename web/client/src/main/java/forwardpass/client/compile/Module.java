package forwardpass.client.compile;

import java.util.List;

/**
 * A program of the book's that browsers load.
 *
 * @param file the name of the file it becomes
 * @param mainClass where it begins
 */
record Module(String file, String mainClass) {
  boolean isJavaScript() {
    return file.endsWith(".js");
  }

  /** What is changed in every class that it takes in. */
  List<String> transformers() {
    return List.of(
        isJavaScript()
            ? "forwardpass.client.teavm.KeepFloatingPointOrder"
            : "forwardpass.client.teavm.KeepSignOfZero");
  }
}
