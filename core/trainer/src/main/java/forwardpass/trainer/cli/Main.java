package forwardpass.trainer.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The trainer's program; each command is a class of its own. */
@Command(
    name = "train",
    description = "Trains small language models and word vectors.",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {
      TokenizerCommand.class,
      TrainCommand.class,
      EvaluateCommand.class,
      SampleCommand.class,
      EmbedCommand.class,
      ExportCommand.class,
      CommandLine.HelpCommand.class
    })
public final class Main {
  private Main() {}

  /** Runs a command; exits with 0, with 1 if it failed, with 2 if it was called wrongly. */
  public static void main(String[] args) {
    System.exit(commandLine().execute(args));
  }

  /** The program as picocli runs it. */
  static CommandLine commandLine() {
    CommandLine commandLine = new CommandLine(new Main());
    commandLine.setExecutionExceptionHandler(Main::complain);
    commandLine.setUsageHelpWidth(100);
    return commandLine;
  }

  /** What the user can mend is said in a line; anything else is our fault, with its stack trace. */
  private static int complain(
      Exception failure, CommandLine commandLine, CommandLine.ParseResult parsed) {
    boolean usersToMend =
        failure instanceof forwardpass.trainer.data.DataException
            || failure instanceof IllegalArgumentException
            || failure instanceof java.io.UncheckedIOException
            || failure instanceof java.io.IOException;
    if (usersToMend) {
      commandLine.getErr().println("error: " + failure.getMessage());
    } else {
      failure.printStackTrace(commandLine.getErr());
    }
    return CommandLine.ExitCode.SOFTWARE;
  }
}
