package forwardpass.lessons.cost;

import static forwardpass.lessons.Sessions.assertShows;
import static forwardpass.lessons.Sessions.opened;
import static forwardpass.lessons.Sessions.said;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import forwardpass.lessons.book.Tasks;
import forwardpass.lessons.lesson.Event;
import forwardpass.lessons.lesson.Session;
import forwardpass.lessons.work.Job;
import forwardpass.lessons.work.Task;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What is counted, and what is measured. */
class CostTest {
  @Test
  void costIsCountedAndMeasured() {
    Session<?> session = opened("matrices-cost");
    assertShows("(256, 192) @ (192, 576)", session);
    session.dispatch(new Event.Pressed("measure"));
    session.dispatch(new Event.Reported(1, "3|2000|1500", false));
    assertShows("share=75", session);
    session.dispatch(new Event.Reported(1, "9|2000|1600", true));
    assertShows("share=80", session);
    assertShows("measure rounds=9", session);
  }

  @Test
  void productsAreTimedWithinThePassTheyBelongTo() {
    Task task = Tasks.start(new Job(CostTask.NAME, ""));
    for (int round = 1; round <= CostTask.ROUNDS; round++) {
      assertFalse(task.isDone());
      String report = String.valueOf(task.advance());
      CostTask.Report said = CostTask.Report.CODEC.decode(report);
      assertEquals(round, said.round());
      assertTrue(0 < said.products() && said.products() <= said.whole(), report);
    }
    assertTrue(task.isDone());
  }

  @Test
  void costIsThatOfTheModelThatShips() throws IOException {
    String card = Files.readString(Path.of("../../static/model/card.json"));
    assertEquals(2_470_464, number(card, "parameters"));
    assertEquals(number(card, "parameters"), CostTask.config(CostModels.BOOK).parameterCount());
    assertEquals(number(card, "vocabSize"), CostModels.BOOK.vocabSize());
    assertEquals(number(card, "nCtx"), CostModels.BOOK.nCtx());
    assertEquals(number(card, "nLayers"), CostModels.BOOK.nLayers());
    assertEquals(number(card, "nHeads"), CostModels.BOOK.nHeads());
    assertEquals(number(card, "dModel"), CostModels.BOOK.dModel());
    assertEquals(number(card, "dMlp"), CostModels.BOOK.dMlp());
  }

  private static long number(String card, String name) {
    Matcher matcher = Pattern.compile("\"" + name + "\" : (\\d+)").matcher(card);
    assertTrue(matcher.find(), name);
    return Long.parseLong(matcher.group(1));
  }
}
