package forwardpass.client.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import forwardpass.client.fake.FakeDom;
import forwardpass.client.fake.FakeElement;
import forwardpass.client.fake.FakeHost;
import forwardpass.client.fake.FakeStorage;
import forwardpass.client.patch.Renderer;
import forwardpass.lessons.node.Element;
import forwardpass.lessons.node.Text;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PageWordsTest {
  private static final String LATER = "c/exercises.json?1a2b";

  private final FakeHost host = new FakeHost(new FakeStorage());
  private final List<String> mounted = new ArrayList<>();

  private PageWords page() {
    Text json = new Text("{\"steps.say\":[\"Step.\"],\"slip.sign\":[\"Sign.\"]}");
    Element words = Element.of("script", "", json).with("id", "words").with("data-later", LATER);
    new Renderer(host.dom).fill(host.dom.body, List.of(words));
    return PageWords.of(host);
  }

  private FakeElement root(boolean isLater) {
    FakeElement root = host.dom.createElementNS(FakeDom.HTML, "section");
    if (isLater) {
      root.setAttribute("data-words", "later");
    }
    return root;
  }

  private void comes() {
    host.files.put(LATER, "{\"ask.say\":[\"Why\u2009?\"]}".getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void aLessonWithWordsInThePageWaitsForNothing() {
    PageWords words = page();
    words.whenThere(root(false), () -> mounted.add(words.of("steps").plain("say")));
    assertEquals(List.of("Step."), mounted);
    assertEquals(List.of(), host.reports, "nothing was asked of the network");
  }

  @Test
  void anExerciseBeginsWhenItsWordsHaveCome() {
    comes();
    PageWords words = page();
    words.whenThere(root(true), () -> mounted.add(words.of("ask").plain("say")));
    assertEquals(List.of("Why\u2009?"), mounted);
    assertEquals("Sign.", words.of("ask").plain("slip.sign"), "what all say is still there");
  }

  @Test
  void theyComeInIdleTime() {
    comes();
    PageWords words = page();
    assertFalse(words.of("ask").has("say"));
    host.idle();
    assertTrue(words.of("ask").has("say"));
  }

  @Test
  void asksAgainForAFileThatDidNotCome() {
    PageWords words = page();
    words.whenThere(root(true), () -> mounted.add("without"));
    assertEquals(List.of("without"), mounted);
    assertEquals(List.of("words: " + LATER + ": 404"), host.reports);
    comes();
    words.whenThere(root(true), () -> mounted.add(words.of("ask").plain("say")));
    assertEquals(List.of("without", "Why\u2009?"), mounted);
  }
}
