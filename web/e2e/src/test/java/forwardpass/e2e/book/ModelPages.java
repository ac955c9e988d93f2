package forwardpass.e2e.book;

import com.microsoft.playwright.assertions.PlaywrightAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** Pages of the book on which a model is fetched and computes: what is expected may take long. */
abstract class ModelPages extends BookPages {
  private static final double USUAL_MILLIS = 5_000;
  private static final double PATIENT_MILLIS = 120_000; // three models read fifty stories

  @BeforeAll
  static void beginToBePatient() {
    PlaywrightAssertions.setDefaultAssertionTimeout(PATIENT_MILLIS);
  }

  @AfterAll
  static void endToBePatient() {
    PlaywrightAssertions.setDefaultAssertionTimeout(USUAL_MILLIS);
  }
}
