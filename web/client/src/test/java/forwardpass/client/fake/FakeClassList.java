package forwardpass.client.fake;

import forwardpass.client.dom.ClassList;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The names in an element's {@code class}. */
final class FakeClassList implements ClassList {
  private final Map<String, String> attributes;

  FakeClassList(Map<String, String> attributes) {
    this.attributes = attributes;
  }

  private List<String> names() {
    String all = attributes.getOrDefault("class", "").trim();
    return new ArrayList<>(all.isEmpty() ? List.of() : List.of(all.split("\\s+")));
  }

  @Override
  public void add(String one) {
    List<String> all = names();
    if (!all.contains(one)) {
      all.add(one);
      attributes.put("class", String.join(" ", all));
    }
  }

  @Override
  public void remove(String one) {
    List<String> all = names();
    all.remove(one);
    attributes.put("class", String.join(" ", all));
  }

  @Override
  public boolean contains(String one) {
    return names().contains(one);
  }
}
