package forwardpass.trainer.cli;

import forwardpass.trainer.data.DataException;
import forwardpass.trainer.train.PeerException;
import java.io.IOException;
import java.io.UncheckedIOException;
import picocli.AutoComplete;
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
      AutoComplete.GenerateCompletion.class,
      CommandLine.HelpCommand.class
    })
public final class Main {
  private static final int INTERRUPTED = 130;
  private static final String VERSION = "Forward Pass 1.0-SNAPSHOT";

  /** A system property: the program stops, as by Ctrl-C, when the one that started it is gone. */
  static final String STOPS_WITH_PARENT = "forwardpass.stopsWithParent";

  private Main() {}

  /** Runs a command; exits with 0, with 1 if it failed, with 2 if it was called wrongly. */
  public static void main(String[] args) {
    CommandLine commandLine = commandLine();
    commandLine.setOut(Console.standardOutput());
    commandLine.setErr(Console.standardError());
    if (Boolean.getBoolean(STOPS_WITH_PARENT)) {
      ProcessHandle.current().parent().ifPresent(Main::stopWith);
    }
    try {
      System.exit(commandLine.execute(Arguments.decoded(args)));
    } catch (DataException unreadable) {
      commandLine.getErr().println("error: " + unreadable.getMessage());
      System.exit(CommandLine.ExitCode.USAGE);
    }
  }

  private static void stopWith(ProcessHandle parent) {
    Thread watch = new Thread(() -> awaitEnd(parent), "watch parent");
    watch.setDaemon(true);
    watch.start();
  }

  private static void awaitEnd(ProcessHandle parent) {
    parent.onExit().join();
    System.exit(INTERRUPTED);
  }

  /** The program as picocli runs it. */
  static CommandLine commandLine() {
    CommandLine commandLine = new CommandLine(new Main());
    commandLine.setExecutionExceptionHandler(Main::complain);
    commandLine.setParameterExceptionHandler(Main::refuse);
    commandLine.setUsageHelpWidth(100);
    commandLine.getCommandSpec().version(VERSION);
    commandLine.getSubcommands().values().forEach(each -> each.getCommandSpec().version(VERSION));
    return commandLine;
  }

  /** A wrong option is said in a line, not on a page. */
  private static int refuse(CommandLine.ParameterException wrong, String[] args) {
    CommandLine commandLine = wrong.getCommandLine();
    String name = commandLine.getCommandSpec().qualifiedName();
    commandLine.getErr().println("error: " + wrong.getMessage());
    commandLine.getErr().println("'" + name + " --help' explains the options");
    return CommandLine.ExitCode.USAGE;
  }

  /** What the user can mend is said in a line; anything else is our fault, with its stack trace. */
  private static int complain(
      Exception failure, CommandLine commandLine, CommandLine.ParseResult parsed) {
    boolean usersToMend =
        failure instanceof DataException
            || failure instanceof PeerException
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
