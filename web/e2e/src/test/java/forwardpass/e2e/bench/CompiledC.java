package forwardpass.e2e.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A C program beside the benchmark, compiled here, that prints a rate. */
final class CompiledC {
  private final String name;
  private final List<String> command;

  private CompiledC(String name, List<String> command) {
    this.name = name;
    this.command = command;
  }

  /** Compiles it, or says why not and answers with nothing. */
  static Optional<CompiledC> of(Path source, Path folder, String tokens, String... flags)
      throws IOException, InterruptedException {
    String options = String.join(" ", flags);
    Path program = folder.resolve("stories" + options.replaceAll("[^A-Za-z0-9]", "-"));
    List<String> compile = new ArrayList<>(List.of("gcc"));
    compile.addAll(List.of(flags));
    compile.addAll(List.of("-o", program.toString(), source.toString(), "-lm"));
    try {
      Process gcc = new ProcessBuilder(compile).inheritIO().start();
      if (gcc.waitFor() != 0) {
        throw new IllegalStateException("gcc failed: " + compile);
      }
    } catch (IOException noGcc) {
      System.out.println("no gcc here, its rows are left out: " + noGcc.getMessage());
      return Optional.empty();
    }
    return Optional.of(new CompiledC("C, gcc " + options, List.of(program.toString(), tokens)));
  }

  String name() {
    return name;
  }

  /** Runs it once; the answer is what it printed. */
  double rate() throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    String printed =
        new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).trim();
    if (process.waitFor() != 0) {
      throw new IllegalStateException(command + " ended with " + process.exitValue());
    }
    return Double.parseDouble(printed);
  }
}
