package forwardpass.trainer.cli;

import static forwardpass.trainer.cli.Outcome.resume;
import static forwardpass.trainer.cli.Outcome.run;
import static forwardpass.trainer.cli.Outcome.train;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import forwardpass.trainer.run.Metric;
import forwardpass.trainer.run.MetricsLog;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A wrong option leaves no folder behind that refuses the right one; a damaged log stops nobody.
 */
class ShutOutTest {
  private final Path folder;
  private final Path run;

  ShutOutTest(@TempDir Path folder) {
    this.folder = folder;
    run = folder.resolve("run");
  }

  @ParameterizedTest
  @CsvSource({
    "--device,tpu",
    "--precision,float16",
    "--precision,bfloat16", // which the java backend has not
    "--length,17",
    "--length,-1",
    "--accumulate,3",
    "--accumulate,0",
    "--optimizer,adam",
    "--keep,all",
    "--threads,many",
    "--threads,'1,2,3'",
    "--threads,100000",
    "--learning-rate,NaN",
    "--learning-rate,-1",
    "--log-every,0",
    "--patience,-1",
    "--validation,none.txt",
    "--text,none.txt",
    "--tokenizer,none.txt",
    "--backend,numpy",
    "--width,9",
    "--heads,3",
    "--layers,0",
    "--vocab-size,100",
    "--stories,0",
    "--validation-share,1"
  })
  void aWrongOptionIsRefusedBeforeAnythingIsWritten(String option, String value) {
    train(run, option, value).refusedWith();
    assertFalse(Files.exists(run), "the folder is there");
    assertEquals(0, train(run).code());
  }

  @Test
  void aDeviceThatIsNotThereIsNotWrittenDown() throws IOException {
    train(run).well();
    String config = Files.readString(run.resolve("config.json"));
    resume(run, "--steps", "8", "--device", "cuda").refusedWith("cuda");
    assertEquals(config, Files.readString(run.resolve("config.json")));
    resume(run, "--steps", "8").well();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "", // empty
        "step,tokens,epochs,loss,validation_loss,learning_rate,gradient_norm,tokens_per_second,"
            + "seconds\r\n2,64,0.1,5.5,,0.003,1.0,100,0.5\r\n",
        "another header\n2,64,0.1,5.5,,0.003,1.0,100,0.5\n",
        "step,tokens,epochs,loss,validation_loss,learning_rate,gradient_norm,tokens_per_second,"
            + "seconds\nnot a line\n2,64,0.1,5.5,,0.003,1.0,100,0.5\n3,4\n\u0000\u0000\n"
      })
  void aDamagedLogDoesNotStopARun(String text) throws IOException {
    train(run).well();
    Files.writeString(run.resolve("metrics.csv"), text);
    resume(run, "--steps", "8").well();
    List<Metric> metrics = MetricsLog.read(run.resolve("metrics.csv"), warning -> {});
    assertEquals(8, metrics.get(metrics.size() - 1).step());
    assertEquals(text.contains("5.5"), metrics.get(0).step() == 2);
  }

  @Test
  void whatCannotBeReadOfALogIsSaid() throws IOException {
    train(run).well();
    Files.writeString(run.resolve("metrics.csv"), "a\nb\n");
    Outcome resumed = resume(run, "--steps", "8").well();
    assertTrue(resumed.err().contains("metrics.csv: the line 'b' can't be read"), resumed.err());
  }

  @Test
  void ofTwoDocumentsOneIsHeldBack() throws IOException {
    String one = "Once upon a time there was a dog. ".repeat(8);
    Path text = Files.writeString(folder.resolve("two.txt"), one + "<|endoftext|>" + one);
    for (String seed : List.of("1", "2", "3")) {
      Path each = folder.resolve("run" + seed);
      run(("train --backend java --vocab-size 258 --layers 1 --heads 1 --width 4 --context 8"
                  + " --batch 1 --steps 1 --samples 0 --text "
                  + text
                  + " --seed "
                  + seed
                  + " --out "
                  + each)
              .split(" "))
          .well();
    }
  }
}
