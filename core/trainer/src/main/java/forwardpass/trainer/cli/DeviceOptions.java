package forwardpass.trainer.cli;

import forwardpass.engine.tensor.ArrayBackend;
import forwardpass.engine.tensor.Backend;
import forwardpass.trainer.run.Machine;
import forwardpass.trainer.torch.Device;
import forwardpass.trainer.torch.Precision;
import forwardpass.trainer.torch.Threads;
import forwardpass.trainer.torch.TorchBackend;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where it is computed. */
final class DeviceOptions {
  private static final String AUTO = "auto";

  @Option(
      names = "--device",
      paramLabel = "DEVICE",
      defaultValue = AUTO,
      description = "cpu, cuda, or auto: cuda where there is one (default: ${DEFAULT-VALUE}).")
  private String device = AUTO;

  @Option(
      names = "--precision",
      paramLabel = "KIND",
      defaultValue = "float32",
      description =
          "float32, or bfloat16: products in bfloat16, all else in float32 (default:"
              + " ${DEFAULT-VALUE}).")
  private String precision = "float32";

  @Option(
      names = "--threads",
      paramLabel = "T[,B]",
      defaultValue = AUTO,
      description =
          "Threads on the CPU: T of libtorch, B of OpenBLAS (without B, 1); or auto: train tries a"
              + " few steps with each sensible pair, the other commands take all cores (default:"
              + " ${DEFAULT-VALUE}). Another number gives other last digits.")
  private String threads = AUTO;

  @Option(
      names = "--backend",
      paramLabel = "NAME",
      defaultValue = "torch",
      description =
          "torch, or java: the engine's own arithmetic, slow and exact (default:"
              + " ${DEFAULT-VALUE}).")
  private String backend = "torch";

  /** The machine that the options name, for so many processes. */
  Machine machine(int processes) {
    return new Machine(backend, device, precision, threads(), processes);
  }

  /** The threads that are meant; null for auto. */
  @Nullable Threads threads() {
    if (threads.equals(AUTO)) {
      return null;
    }
    String[] numbers = threads.split(",", -1);
    try {
      int torch = Integer.parseInt(numbers[0]);
      int blas = numbers.length == 1 ? 1 : Integer.parseInt(numbers[1]);
      if (numbers.length <= 2) {
        return new Threads(torch, blas);
      }
    } catch (NumberFormatException none) {
      throw refused(none);
    }
    throw refused(null);
  }

  private IllegalArgumentException refused(@Nullable Throwable cause) {
    return new IllegalArgumentException(
        "--threads is '" + threads + "', must be auto, one number, or two with a comma", cause);
  }

  /** The device's name. */
  String device() {
    return device;
  }

  /** The backend that the options name, with its threads. */
  Backend open() {
    Machine machine = machine(1);
    return open(
        machine.threads() != null ? machine : machine.with(new Threads(Threads.cores(), 1)));
  }

  /** The backend of a machine, with its threads where they are known. */
  static Backend open(Machine machine) {
    Precision kind = precision(machine.precision());
    switch (machine.backend()) {
      case "java" -> {
        if (machine.device().equals("cuda")) {
          throw new IllegalArgumentException("the java backend has no cuda; leave --device out");
        }
        if (kind != Precision.FLOAT32) {
          throw new IllegalArgumentException(
              "the java backend has no bfloat16; leave --precision out");
        }
        Device.requireName(machine.device());
        return new ArrayBackend();
      }
      case "torch" -> {
        Device.requireName(machine.device());
        Device where = Device.named(machine.device());
        Threads threads = machine.threads();
        if (threads != null) {
          threads.apply();
        }
        return new TorchBackend(where, kind);
      }
      default ->
          throw new IllegalArgumentException(
              "--backend is '" + machine.backend() + "', must be torch or java");
    }
  }

  private static Precision precision(String name) {
    for (Precision precision : Precision.values()) {
      if (precision.name().toLowerCase(Locale.ROOT).equals(name)) {
        return precision;
      }
    }
    throw new IllegalArgumentException(
        "--precision is '" + name + "', must be float32 or bfloat16");
  }
}
