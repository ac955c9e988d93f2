package forwardpass.lessons.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import forwardpass.lessons.bookmodel.Files;
import forwardpass.lessons.work.TaskContext;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lets the three models read stories again, and holds {@link MeasuredPairs} to what they say. */
class MeasuredPairsTest {
  private static final int STORIES = 5;
  private static final TaskContext CONTEXT = Files.context();

  @ParameterizedTest
  @ValueSource(ints = {1, 24, 46})
  void theModelsSayAgainWhatWasMeasured(int first) {
    PairsTask task = new PairsTask(Integer.toString(first));
    String report = "";
    task.begin(CONTEXT);
    while (Evaluation.CODEC.decode(report.isEmpty() ? "1|0" : report).stories() < STORIES) {
      String said = task.advance();
      report = said == null ? report : said;
    }
    task.end();
    int from = (first - MeasuredPairs.FIRST) * PairItem.A_STORY;
    List<Evaluation.Outcome> measured = MeasuredPairs.evaluation().outcomes();
    assertEquals(
        measured.subList(from, from + STORIES * PairItem.A_STORY),
        Evaluation.CODEC.decode(report).outcomes());
  }
}
