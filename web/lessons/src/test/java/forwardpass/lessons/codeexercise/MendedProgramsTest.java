package forwardpass.lessons.codeexercise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import forwardpass.lessons.enoughquestions.MendClustered;
import forwardpass.lessons.flashattention.MendOnline;
import forwardpass.lessons.heads.MendAttention;
import forwardpass.lessons.norms.MendNorm;
import forwardpass.lessons.optimizers.MendAdam;
import forwardpass.lessons.positions.MendRotary;
import forwardpass.lessons.resampling.MendInterval;
import forwardpass.lessons.sampling.MendNucleus;
import forwardpass.lessons.tiedhead.MendLogits;
import forwardpass.lessons.tokenization.MendMerge;
import java.util.List;
import org.junit.jupiter.api.Test;
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
      case "merge" -> MendMerge.lesson();
      case "norm" -> MendNorm.lesson();
      case "nucleus" -> MendNucleus.lesson();
      case "online" -> MendOnline.lesson();
      case "turn" -> MendRotary.lesson();
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
        "attention | first example ahead same width random",
        "norm      | example unit stretch gain random",
        "nucleus   | sure first crossing all random",
        "online    | rising random",
        "turn      | example length gap random"
      })
  void theFaultyProgramFailsWhereItsFaultShows(String name, String tests) {
    List<String> expected =
        List.of(tests.split(" ", -1)).stream().map(test -> "test." + test).toList();
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
        "logits    | return out;       | e[0] = 0; return out;          | test.untouched",
        "norm      | Math.sqrt(variance + 1e-5) | Math.sqrt(variance) | ''",
        "norm      | (x[i] - mean) / d | (x[i] - mean) / (d - 1) | ''",
        "norm      | out[i] = gain | if (i < 10) out[i] = gain | ''",
        "norm      | gain[i] * ( | gain[0] * ( | ''",
        "norm      | + bias[i] | '' | ''",
        "norm      | return out; | x[0] = 0; return out; | ''",
        "norm      | return out; | bias[1] = 7; return out; | ''",
        "norm      | new double[d] | new double[d + 1] | ''",
        "norm      | return out; | return new double[0]; | ''",
        "nucleus   | sum < p | sum <= 1 | test.sure",
        "nucleus   | sum < p | i < 1 | test.crossing",
        "nucleus   | sum < p | i < 10 | test.random",
        "nucleus   | kept[i] / sum | kept[i] | test.first",
        "nucleus   | kept[i] / sum | kept[i] / p | test.sure",
        "nucleus   | return kept; | q[0] = 1; return kept; | test.untouched",
        "nucleus   | new double[q.length] | new double[q.length + 1] | ''",
        "online    | int j = 0; j < 2; | int j = 1; j < 2; | test.rising",
        "online    | kept[j] * down; | kept[j] / down; | test.rising",
        "online    | Math.exp(scores[i] - max); | Math.exp(scores[i]); | test.huge",
        "online    | Math.exp(old - max); | Math.exp(max - old); | ''",
        "online    | from += size | from += size + 1 | ''",
        "online    | kept[1] / kept[0]; | kept[1]; | test.one-tile",
        "online    | weight * values[i]; | weight; | test.one-tile",
        "online    | return kept | scores[0] = 9; return kept | test.untouched",
        "turn      | x[i] * cos - x[i + 1] * sin | x[i] * cos + x[i + 1] * sin | ''",
        "turn      | x[i] * sin + x[i + 1] | x[i] * sin - x[i + 1] | ''",
        "turn      | -1.0 * i / d | -2.0 * i / d | ''",
        "turn      | position * | -position * | ''",
        "turn      | i < d; i += 2 | i < d && i < 10; i += 2 | ''",
        "turn      | return out; | x[0] = 0; return out; | ''",
        "turn      | return out; | return new double[position]; | ''",
        "merge     | i += 2; | i += 3; | ''",
        "merge     | out[n] = id; | out[n] = left; | ''",
        "merge     | ids[i] == left && | '' | ''",
        "merge     | && ids[i + 1] == right | '' | ''",
        "merge     | i + 1 < ids.length && | i + 2 < ids.length && | ''",
        "merge     | int[n]; | int[ids.length]; | ''",
        "merge     | out[n] = ids[i]; | out[n] = 0; | ''"
      })
  void findsOtherFaults(String name, String from, String to, String test) {
    String program = lesson(name).solution().replace(from, to);
    assertNotEquals(lesson(name).solution(), program);
    List<String> failed = Programs.failed(lesson(name), program);
    assertTrue(test.isEmpty() ? !failed.isEmpty() : failed.contains(test), failed::toString);
    assertTrue(lesson(name).tests().containsAll(failed), failed::toString);
  }

  @Test
  void theProgramThatMergesStuttersInItsFirstTest() {
    CodeLesson merge = MendMerge.lesson();
    assertTrue(Programs.failed(merge, merge.starter()).contains(merge.tests().get(0)));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = "attention | double sum = 0; | double sum = 1e-300;")
  void letsPassWhatIsAsRightAsTheSolution(String name, String from, String to) {
    String program = lesson(name).solution().replace(from, to);
    assertNotEquals(lesson(name).solution(), program);
    assertEquals(List.of(), Programs.failed(lesson(name), program));
  }
}
