package forwardpass.trainer.torch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import org.bytedeco.pytorch.global.torch;
import org.junit.jupiter.api.Test;

class DeviceTest {

  @Test
  void autoTakesCudaWhereThereIsOne() {
    assertEquals(torch.cuda_is_available() ? Device.CUDA : Device.CPU, Device.named("auto"));
  }

  @Test
  void saysSoWhereCudaIsAskedForAndAbsent() {
    assumeFalse(torch.cuda_is_available());
    IllegalArgumentException refusal =
        assertThrows(IllegalArgumentException.class, () -> Device.named("cuda"));
    String message = String.valueOf(refusal.getMessage());
    assertFalse(!message.startsWith("device: cuda was asked for, libtorch finds none"), message);
  }

  @Test
  void refusesAnotherName() {
    IllegalArgumentException refusal =
        assertThrows(IllegalArgumentException.class, () -> Device.named("tpu"));
    assertEquals("device: 'tpu' is none of cpu, cuda, auto", refusal.getMessage());
  }
}
