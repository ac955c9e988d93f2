package forwardpass.lessons.speculative;

import static forwardpass.lessons.Sessions.outcome;
import static forwardpass.lessons.Sessions.said;
import static forwardpass.lessons.Sessions.session;
import static forwardpass.lessons.Sessions.with;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import forwardpass.lessons.lesson.Session;
import forwardpass.lessons.work.Job;
import forwardpass.lessons.worked.WorkedLesson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Guesses change the number of passes, and nothing else. */
class SpeculativeTest {
  @ParameterizedTest
  @ValueSource(ints = {1, 4, 16})
  void theTextIsTheSameWithGuesses(int drafts) {
    Guessed found = Guessed.CODEC.decode(outcome(new Job(GuessTask.NAME, "" + drafts)));
    assertTrue(found.isWhole() && found.same(), found::toString);
    assertTrue(found.accepted() > 0 && found.accepted() <= found.proposed());
    // Every pass brings its own token and those that were accepted.
    assertEquals(Guessed.TOKENS, found.passes() + found.accepted());
    long marked = found.pieces().stream().filter(piece -> piece.charAt(0) == Guessed.MARK).count();
    assertEquals(found.accepted(), marked);
  }

  @Test
  void threeTokensByHand() {
    Session<?> session = session(new WorkedLesson(new AcceptByHand()));
    assertTrue(said(session).contains("accepted=0.7"), said(session));
  }

  /** (1 + 0.7 + 0.49 + 0.343 + 0.2401) / 1.2 = 2.31; certain guesses that cost nothing: 13. */
  @Test
  void theBestNumberOfGuessesDependsOnTheirCost() {
    Session<?> session = session(new DraftLengths());
    assertTrue(said(session).contains("gain=2.31"), said(session));
    with(session, "cost", "0");
    assertTrue(said(session).contains("best=12"), said(session));
  }
}
