package forwardpass.trainer.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;

/** Where a command speaks: in UTF-8, whatever the system's locale. */
final class Console {
  private Console() {}

  /** The writer that picocli was given, or the standard output. */
  static PrintWriter out(@Nullable CommandSpec spec) {
    return spec == null ? standardOutput() : spec.commandLine().getOut();
  }

  /** The writer for errors that picocli was given, or the standard error. */
  static PrintWriter err(@Nullable CommandSpec spec) {
    return spec == null ? standardError() : spec.commandLine().getErr();
  }

  static PrintWriter standardOutput() {
    return new PrintWriter(System.out, true, StandardCharsets.UTF_8);
  }

  static PrintWriter standardError() {
    return new PrintWriter(System.err, true, StandardCharsets.UTF_8);
  }
}
