package forwardpass.site.book;

import static org.junit.jupiter.api.Assertions.assertTrue;

import forwardpass.site.page.PageFrame;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The examples for hosts say what the pages say. */
class HostingTest {
  @Test
  void nginxSendsThePolicyThatPagesCarryAndForbidsFrames() throws IOException {
    String example = Files.readString(Path.of("../../.github/hosting/nginx.conf"));
    String policy = "\"" + PageFrame.POLICY + "; frame-ancestors 'none'\"";
    assertTrue(example.contains("add_header Content-Security-Policy " + policy), policy);
  }
}
