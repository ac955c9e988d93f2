package forwardpass.trainer.torch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;

class RendezvousTest {

  @Test
  void aProgramOnItsOwnMeetsNobody() {
    assertNull(Rendezvous.of(Map.of("HOME", "/root")));
  }

  /** The variables that torchrun's documentation lists under 'Environment Variables'. */
  @Test
  void readsWhatTorchrunSets() {
    Rendezvous place =
        Rendezvous.of(
            Map.of(
                "RANK", "3",
                "WORLD_SIZE", "8",
                "LOCAL_RANK", "1",
                "MASTER_ADDR", "node-0",
                "MASTER_PORT", "29500",
                "TORCHELASTIC_USE_AGENT_STORE", "True",
                "TORCHELASTIC_RESTART_COUNT", "2"));
    assertEquals(new Rendezvous(3, 8, null, "node-0", 29500, true, 2), place);
  }

  @Test
  void saysWhatIsMissingOrWrong() {
    refuses("MASTER_ADDR is not", Map.of("RANK", "0", "WORLD_SIZE", "2"));
    refuses("WORLD_SIZE is not", Map.of("RANK", "0"));
    refuses(
        "RANK is 2, WORLD_SIZE 2", Map.of("RANK", "2", "WORLD_SIZE", "2", Rendezvous.FILE, "f"));
    refuses("RANK is 'x'", Map.of("RANK", "x", "WORLD_SIZE", "2", Rendezvous.FILE, "f"));
    refuses(
        "MASTER_PORT is 70000",
        Map.of("RANK", "0", "WORLD_SIZE", "2", "MASTER_ADDR", "a", "MASTER_PORT", "70000"));
  }

  private static void refuses(String message, Map<String, String> environment) {
    IllegalArgumentException refusal =
        assertThrows(IllegalArgumentException.class, () -> Rendezvous.of(environment));
    assertTrue(String.valueOf(refusal.getMessage()).contains(message), refusal.getMessage());
  }
}
