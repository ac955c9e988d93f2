package forwardpass.trainer.cli;

import forwardpass.engine.tensor.ArrayBackend;
import forwardpass.engine.tensor.Backend;
import forwardpass.trainer.torch.Device;
import forwardpass.trainer.torch.Precision;
import forwardpass.trainer.torch.TorchBackend;
import java.util.Locale;
import picocli.CommandLine.Option;

/** Where it is computed. */
final class DeviceOptions {
  @Option(
      names = "--device",
      paramLabel = "DEVICE",
      defaultValue = "auto",
      description = "cpu, cuda, or auto: cuda where there is one (default: ${DEFAULT-VALUE}).")
  String device = "auto";

  @Option(
      names = "--precision",
      paramLabel = "KIND",
      defaultValue = "float32",
      description =
          "float32, or bfloat16: products in bfloat16, all else in float32 (default:"
              + " ${DEFAULT-VALUE}).")
  String precision = "float32";

  @Option(
      names = "--threads",
      paramLabel = "N",
      defaultValue = "0",
      description =
          "Threads of libtorch on the CPU; 0 for as many as there are cores (default:"
              + " ${DEFAULT-VALUE}). Another number gives other last digits.")
  int threads;

  @Option(
      names = "--backend",
      paramLabel = "NAME",
      defaultValue = "torch",
      description =
          "torch, or java: the engine's own arithmetic, slow and exact (default:"
              + " ${DEFAULT-VALUE}).")
  String backend = "torch";

  /** How many threads are meant. */
  int threadCount() {
    if (threads < 0) {
      throw new IllegalArgumentException("--threads is " + threads + ", must be 0 or more");
    }
    return threads == 0 ? Runtime.getRuntime().availableProcessors() : threads;
  }

  /** The backend that the options name. */
  Backend open() {
    return open(backend, device, precision, threadCount());
  }

  /** A backend by what a run's configuration says. */
  static Backend open(String backend, String device, String precision, int threads) {
    return switch (backend) {
      case "java" -> {
        if (device.equals("cuda")) {
          throw new IllegalArgumentException("the java backend has no cuda; leave --device out");
        }
        yield new ArrayBackend();
      }
      case "torch" -> {
        Precision kind = precision(precision);
        Device where = Device.named(device);
        TorchBackend.setThreads(threads);
        yield new TorchBackend(where, kind);
      }
      default ->
          throw new IllegalArgumentException(
              "--backend is '" + backend + "', must be torch or java");
    };
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
