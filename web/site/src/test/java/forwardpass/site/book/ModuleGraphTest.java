package forwardpass.site.book;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The drawing of the modules in the architecture page is that of their own descriptions. */
class ModuleGraphTest {
  private static final Path ROOT = Path.of("../..").toAbsolutePath().normalize();

  @Test
  void architecturePageDrawsTheModulesAsTheyDependOnEachOther() throws Exception {
    Map<String, Set<String>> arrows = new TreeMap<>();
    for (Path pom : List.of(ROOT.resolve("core"), ROOT.resolve("web"))) {
      for (File module : pom.toFile().listFiles(file -> new File(file, "pom.xml").isFile())) {
        Element project = read(new File(module, "pom.xml"));
        arrows.put(text(project, "artifactId"), builtOn(project));
      }
    }
    assertTrue(arrows.size() >= 6, () -> "only " + arrows.keySet());
    StringBuilder drawing = new StringBuilder("```mermaid\ngraph TD\n");
    arrows.forEach(
        (from, all) -> all.forEach(to -> drawing.append("  " + from + " --> " + to + "\n")));
    drawing.append("```");
    String page = Files.readString(ROOT.resolve(".github/ARCHITECTURE.md"));
    int from = page.indexOf("```mermaid");
    int end = page.indexOf("```", from + 3) + 3;
    assertEquals(drawing.toString(), page.substring(from, end));
  }

  private static Element read(File pom) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(pom)
        .getDocumentElement();
  }

  /** The house's own modules among its dependencies, but for another module's tests. */
  private static Set<String> builtOn(Element project) {
    Set<String> found = new TreeSet<>();
    for (Element dependencies : children(project, "dependencies")) {
      for (Element dependency : children(dependencies, "dependency")) {
        boolean isTests = "test-jar".equals(text(dependency, "type"));
        if ("forwardpass".equals(text(dependency, "groupId")) && !isTests) {
          found.add(text(dependency, "artifactId"));
        }
      }
    }
    return found;
  }

  private static String text(Element parent, String name) {
    List<Element> found = children(parent, name);
    return found.isEmpty() ? "" : found.get(0).getTextContent().trim();
  }

  private static List<Element> children(Element parent, String name) {
    List<Element> found = new ArrayList<>();
    NodeList all = parent.getChildNodes();
    for (int i = 0; i < all.getLength(); i++) {
      if (all.item(i) instanceof Element element && element.getTagName().equals(name)) {
        found.add(element);
      }
    }
    return found;
  }
}
