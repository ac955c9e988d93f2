package forwardpass.e2e.book;

import forwardpass.e2e.browser.InBrowser;
import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.ExtendWith;

/** Serves the built book while a class of tests reads it. */
@ExtendWith(InBrowser.class)
abstract class BookPages {
  static Book book;

  @BeforeAll
  static void open() throws IOException {
    book = Book.open();
  }

  @AfterAll
  static void close() {
    book.close();
  }
}
