package forwardpass.trainer.torch;

import org.bytedeco.pytorch.global.torch;

/** Where libtorch computes. */
public enum Device {
  /** The processor. */
  CPU,
  /** The first CUDA device. */
  CUDA;

  /**
   * Refuses a name that no device has, without asking libtorch.
   *
   * @throws IllegalArgumentException if it is none of cpu, cuda, auto
   */
  public static void requireName(String name) {
    if (!name.equals("cpu") && !name.equals("cuda") && !name.equals("auto")) {
      throw new IllegalArgumentException("--device is '" + name + "', must be cpu, cuda or auto");
    }
  }

  /**
   * The device of that name: cpu, cuda, or auto, which is cuda where there is one.
   *
   * @throws IllegalArgumentException if the name is another, or CUDA is asked for and absent
   */
  public static Device named(String name) {
    boolean present = torch.cuda_is_available();
    return switch (name) {
      case "cpu" -> CPU;
      case "auto" -> present ? CUDA : CPU;
      case "cuda" -> {
        if (!present) {
          throw new IllegalArgumentException(
              "device: cuda was asked for, libtorch finds none: "
                  + (org.bytedeco.pytorch.Context.hasCUDART()
                      ? "its CUDA build is here, but no usable GPU or driver"
                      : "these natives are built for the processor; build with -Pcuda"));
        }
        yield CUDA;
      }
      default ->
          throw new IllegalArgumentException("device: '" + name + "' is none of cpu, cuda, auto");
    };
  }

  org.bytedeco.pytorch.Device torch() {
    return new org.bytedeco.pytorch.Device(this == CUDA ? "cuda:0" : "cpu");
  }
}
