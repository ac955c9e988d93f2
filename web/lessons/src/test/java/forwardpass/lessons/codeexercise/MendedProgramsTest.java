package forwardpass.lessons.codeexercise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import forwardpass.lessons.enoughquestions.MendClustered;
import forwardpass.lessons.heads.MendAttention;
import forwardpass.lessons.optimizers.MendAdam;
import forwardpass.lessons.resampling.MendInterval;
import forwardpass.lessons.tiedhead.MendLogits;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Programs to mend: where the fault shows, and what becomes of other mendings that are wrong. */
class MendedProgramsTest {
  private static CodeLesson lesson(String name) {
    return switch (name) {
      case "adam" -> MendAdam.lesson();
      case "attention" -> MendAttention.lesson();
      case "clustered" -> MendClustered.lesson();
      case "interval" -> MendInterval.lesson();
      case "logits" -> MendLogits.lesson();
      default -> throw new IllegalArgumentException(name);
    };
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "adam      | first any-size two zero long",
        "clustered | cancel random",
        "interval  | five two shift many",
        "attention | first example ahead same width random"
      })
  void theFaultyProgramFailsWhereItsFaultShows(String name, String tests) {
    List<String> expected = List.of(tests.split(" ")).stream().map(test -> "test." + test).toList();
    assertEquals(expected, Programs.failed(lesson(name), lesson(name).starter()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "adam      | rate * mHat /     | rate * mHat * 10 /             | test.first",
        "adam      | rate * mHat /     | rate * m * 10 /                | test.two",
        "adam      | Math.sqrt(vHat)   | Math.sqrt(v)                   | test.first",
        "adam      | Math.pow(0.9, t)  | 0.9                            | test.two",
        "adam      | 0.05 * g * g      | 0.05 * g                       | test.first",
        "clustered | sum += score[i] - mean; "
            + "| squares += (score[i] - mean) * (score[i] - mean);      | test.whole",
        "clustered | squares += sum * sum; | squares += sum;            | test.single",
        "clustered | (stories - 1)     | stories                        | test.single",
        "clustered | mean += score[i] / n; | mean += score[i];          | test.single",
        "interval  | variance / n      | variance / (n - 1)             | test.five",
        "interval  | t * Math.sqrt     | Math.sqrt                      | test.two",
        "interval  | sum / n;          | sum / (n - 1);                 | test.alike",
        "interval  | Math.sqrt(variance / n) | variance / n             | test.many",
        "interval  | {mean - half, mean + half} | {mean - half}         | test.alike",
        "attention | j <= i;           | j < t;                         | ''",
        "attention | j <= i;           | j <= i + 1 && j < t;           | ''",
        "attention | / Math.sqrt(d)    | / d                            | ''",
        "attention | / Math.sqrt(d)    | / Math.sqrt(2)                 | ''",
        "attention | / Math.sqrt(d)    | ''                             | ''",
        "attention | w[j] / sum        | w[j]                           | ''",
        "logits    | e[id * d + j];    | e[id + j];                     | ''",
        "logits    | e[id * d + j];    | e[id * d];                     | ''",
        "logits    | e[id * d + j];    | e[id * 2 + j];                 | ''",
        "logits    | e[id * d + j];    | e[j * d + id];                 | ''",
        "logits    | e[i * d + j];     | e[j * v + i];                  | ''",
        "logits    | out[i] +=         | out[i] =                       | ''",
        "logits    | return out;       | e[0] = 0; return out;          | test.untouched"
      })
  void findsOtherFaults(String name, String from, String to, String test) {
    String program = lesson(name).solution().replace(from, to);
    assertNotEquals(lesson(name).solution(), program);
    List<String> failed = Programs.failed(lesson(name), program);
    assertTrue(test.isEmpty() ? !failed.isEmpty() : failed.contains(test), failed::toString);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = "attention | double sum = 0; | double sum = 1e-300;")
  void letsPassWhatIsAsRightAsTheSolution(String name, String from, String to) {
    String program = lesson(name).solution().replace(from, to);
    assertNotEquals(lesson(name).solution(), program);
    assertEquals(List.of(), Programs.failed(lesson(name), program));
  }
}
