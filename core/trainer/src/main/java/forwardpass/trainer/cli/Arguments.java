package forwardpass.trainer.cli;

import forwardpass.trainer.data.DataException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The program's arguments as the user wrote them. Under a locale without UTF-8 (LC_ALL=C) the JVM
 * puts a replacement character for every byte that is not ASCII; Linux has the bytes still.
 */
final class Arguments {
  private static final Path COMMAND_LINE = Path.of("/proc/self/cmdline");
  private static final char LOST = '\ufffd';

  private Arguments() {}

  /**
   * The arguments, decoded as UTF-8 where the JVM could not.
   *
   * @throws DataException if some are lost
   */
  static String[] decoded(String[] args) {
    boolean lost = Arrays.stream(args).anyMatch(arg -> arg.indexOf(LOST) >= 0);
    if (!lost) {
      return args;
    }
    try {
      return last(Files.readAllBytes(COMMAND_LINE), args.length);
    } catch (IOException noSuchFile) {
      throw new DataException(
          "the arguments have characters that can't be read in this locale; set LC_ALL=C.UTF-8",
          noSuchFile);
    }
  }

  /** The last so many of the strings that end in a zero byte each. */
  static String[] last(byte[] commandLine, int count) {
    List<String> all = new ArrayList<>();
    int from = 0;
    for (int i = 0; i < commandLine.length; i++) {
      if (commandLine[i] == 0) {
        all.add(new String(commandLine, from, i - from, StandardCharsets.UTF_8));
        from = i + 1;
      }
    }
    return all.subList(all.size() - count, all.size()).toArray(new String[0]);
  }
}
