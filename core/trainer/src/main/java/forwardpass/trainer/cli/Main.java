package forwardpass.trainer.cli;

import forwardpass.trainer.data.DataException;
import java.io.IOException;
import java.io.UncheckedIOException;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The trainer's program; each command is a class of its own. */
@Command(
    name = "forward-pass",
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
  private static final String VERSION = "Forward Pass 1.0-SNAPSHOT";

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
    commandLine.getCommandSpec().version(VERSION);
    commandLine.getSubcommands().values().forEach(each -> each.getCommandSpec().version(VERSION));
    return commandLine;
  }

  /** What the user can mend is said in a line; anything else is our fault, with its stack trace. */
  private static int complain(
      Exception failure, CommandLine commandLine, CommandLine.ParseResult parsed) {
    boolean usersToMend =
        failure instanceof DataException
            || failure instanceof IllegalArgumentException
            || failure instanceof UncheckedIOException
            || failure instanceof IOException;
    if (usersToMend) {
      commandLine.getErr().println("error: " + failure.getMessage());
    } else {
      failure.printStackTrace(commandLine.getErr());
    }
    return CommandLine.ExitCode.SOFTWARE;
  }
}
