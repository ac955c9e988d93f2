package forwardpass.trainer.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import forwardpass.trainer.run.ThreadTrial.Rate;
import forwardpass.trainer.torch.Threads;
import forwardpass.trainer.torch.TorchBackend;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ThreadTrialTest {
  private static final Threads TWO = new Threads(2, 1);
  private static final Threads BLAS = new Threads(1, 2);

  @AfterEach
  void oneEach() {
    Threads.ONE.apply();
  }

  private static Threads best(double one, double two, double blas) {
    List<Rate> rates =
        List.of(new Rate(Threads.ONE, one), new Rate(TWO, two), new Rate(BLAS, blas));
    return ThreadTrial.best(rates).threads();
  }

  @Test
  void takesMoreThreadsOnlyWhereTheyClearlyTrainFaster() {
    assertEquals(TWO, best(5040, 6900, 5300));
    assertEquals(BLAS, best(3060, 3960, 4580));
    assertEquals(Threads.ONE, best(5000, 5100, 1600));
    assertEquals(Threads.ONE, best(5000, 400, 300));
  }

  @Test
  void triesEveryPairOnTheRunsOwnModel(@TempDir Path folder) {
    RunDirectory directory = TinyRun.prepare(folder, 5, 1);
    ThreadTrial trial =
        ThreadTrial.of(
            directory.config(), TorchBackend.cpu(), directory.train(), List.of(Threads.ONE, BLAS));
    assertTrue(trial.describe().contains("1,1 "), trial.describe());
    assertTrue(trial.describe().contains("1,2 "), trial.describe());
    assertTrue(trial.best().tokensPerSecond() > 0);
  }
}
