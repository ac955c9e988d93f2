package forwardpass.site.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SiteAddressTest {
  @Test
  void givesPagesTheAddressOfTheirFolder() {
    SiteAddress address = new SiteAddress("https://example.org/book");
    assertEquals("https://example.org/book/", address.of("index.html"));
    assertEquals("https://example.org/book/softmax/", address.of("softmax/index.html"));
    assertEquals("https://example.org/book/404.html", address.of("404.html"));
    assertEquals("/book/", address.folder());
    assertEquals("/", new SiteAddress("https://example.org").folder());
  }

  @Test
  void saysNothingWhereNobodySaidIt() {
    assertFalse(SiteAddress.UNKNOWN.known());
    assertEquals("", SiteAddress.UNKNOWN.folder());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"example.org", "http://example.org/", "https:///book", "https://a.org/?x=1", "/b"})
  void refusesWhatIsNoAddressOfASite(String url) {
    IllegalArgumentException refusal =
        assertThrows(IllegalArgumentException.class, () -> new SiteAddress(url));
    assertEquals(
        "site.url: '" + url + "' is not of the form https://example.org/book/",
        refusal.getMessage());
  }
}
