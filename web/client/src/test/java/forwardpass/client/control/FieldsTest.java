package forwardpass.client.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import forwardpass.client.dom.DomElement;
import forwardpass.client.dom.EventHandler;
import forwardpass.client.fake.EchoWords;
import forwardpass.client.fake.FakeDom;
import forwardpass.client.fake.FakeElement;
import forwardpass.client.patch.Renderer;
import forwardpass.lessons.frame.Controls;
import forwardpass.lessons.parameter.ChoiceParameter;
import forwardpass.lessons.parameter.NumberParameter;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.parameter.Query;
import forwardpass.lessons.parameter.VectorParameter;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class FieldsTest implements ControlHost {
  private static final NumberParameter T = new NumberParameter("T", 1.0, 0, 5, 0.5);
  private static final VectorParameter Z =
      new VectorParameter("z", List.of(1.0, 2.0), 2, 3, -9, 9, 0.1);
  private static final ChoiceParameter C = new ChoiceParameter("c", "a", List.of("a", "b"));

  private final FakeDom dom = new FakeDom();
  private final Map<String, String> drafts = new TreeMap<>();
  private final Parameters printed = Parameters.initial(List.of(T, Z, C));
  private Parameters now = printed;
  private Runnable frame = () -> {};
  private final Fields fields;

  FieldsTest() {
    new Renderer(dom)
        .fill(dom.body, Controls.of("at", printed.declared(), printed, new EchoWords()));
    fields = new Fields(dom.body, this, new EchoWords(), dom);
    fields.listen();
  }

  private FakeElement field(String parameter) {
    return dom.find("[data-param=" + parameter + "] input:not([data-for],.cell)");
  }

  private FakeElement error(String parameter) {
    return dom.find("[data-param=" + parameter + "] .field-error");
  }

  @Override
  public Parameters parameters() {
    return now;
  }

  @Override
  public void set(Parameters changed) {
    Parameters before = now;
    now = changed;
    fields.follow(before, now);
  }

  @Override
  public void draft(String parameter, String text, boolean isInvalid) {
    if (isInvalid) {
      drafts.put(parameter, text);
    } else {
      drafts.remove(parameter);
    }
  }

  @Override
  public void on(String type, EventHandler handler) {
    dom.body.addEventListener(type, handler::handle);
  }

  @Override
  public void focus(DomElement element) {}

  @Override
  public void beforeNextFrame(Runnable action) {
    frame = action;
  }

  @Test
  void aValidTextReachesTheParametersAndStaysAsTyped() {
    field("z").type("1.50;3");
    assertEquals("1.5, 3", now.text("z"));
    assertEquals("1.50;3", field("z").getValue());
  }

  @Test
  void aFaultIsSaidBesideTheFieldAndTheLastValidValueStays() {
    field("z").type("1, x");
    assertEquals(printed, now);
    assertTrue(error("z").getTextContent().contains("fault."), error("z").getTextContent());
    assertFalse(error("z").hasAttribute("hidden"));
    assertEquals(Map.of("z", "1, x"), drafts);
    field("z").type("1, 4");
    assertTrue(error("z").hasAttribute("hidden"));
    assertFalse(field("z").hasAttribute("aria-invalid"));
    assertEquals(Map.of(), drafts);
  }

  @Test
  void nothingIsReadWhileAnInputMethodComposesButItIsKept() {
    field("z").compose("か");
    assertTrue(error("z").hasAttribute("hidden"));
    assertEquals(Map.of("z", "か"), drafts);
  }

  @Test
  void arrowsStepANumberInItsField() {
    field("T").press("ArrowUp");
    assertEquals(1.5, now.get(T));
    field("T").press("ArrowDown");
    field("T").press("ArrowDown");
    assertEquals("0.5", field("T").getValue());
  }

  @Test
  void theSliderSetsTheFieldInTheNextFrame() {
    dom.find("[data-for]").type("3");
    assertEquals(printed, now);
    frame.run();
    assertEquals("3", field("T").getValue());
  }

  @Test
  void aChoiceIsTheParametersWhenItIsMade() {
    dom.find("input[value=b]").choose();
    assertEquals("b", now.get(C));
    fields.showAll(printed, List.of());
    assertTrue(dom.find("input[value=a]").isChecked());
  }

  @Test
  void knowsWhatWasTypedSinceThePrint() {
    assertEquals(List.of(), fields.changedFrom(printed));
    field("z").hold("3, 3");
    dom.find("input[value=b]").setChecked(true);
    assertEquals(
        List.of(new Query.Setting("z", "3, 3"), new Query.Setting("c", "b")),
        fields.changedFrom(printed));
    fields.showAll(printed, List.of(new Query.Setting("z", "3, 3")));
    assertEquals("3, 3", field("z").getValue());
  }
}
