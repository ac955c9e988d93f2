package forwardpass.site.check;

import forwardpass.lessons.node.Element;
import forwardpass.lessons.node.Hole;
import forwardpass.lessons.node.Node;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Looks at finished pages: repeated ids, links that lead nowhere, holes that nothing filled. */
public final class SiteCheck {
  private static final Set<String> ADDRESSES = Set.of("href", "src");
  // Attributes that name ids of their own page.
  private static final Set<String> REFERENCES =
      Set.of("for", "aria-labelledby", "aria-describedby", "aria-controls", "popovertarget");

  /**
   * A page to be looked at.
   *
   * @param problem takes the thing that is wrong (an address, an id) and the reason
   */
  public record Page(String path, List<Node> nodes, BiConsumer<String, String> problem) {
    public Page {
      nodes = List.copyOf(nodes);
    }
  }

  private final Map<String, Set<String>> ids = new HashMap<>();
  private final Set<String> files;

  private final String folder;

  private SiteCheck(Set<String> files, String folder) {
    this.files = files;
    this.folder = folder;
  }

  /**
   * Checks all pages against each other.
   *
   * @param files the paths of everything else in the site
   * @param folder of the site on its host, from which an address may start; empty if not known
   */
  public static void run(List<Page> pages, Set<String> files, String folder) {
    SiteCheck check = new SiteCheck(files, folder);
    for (Page page : pages) {
      check.ids.put(page.path(), check.collect(page));
    }
    for (Page page : pages) {
      check.walk(page.nodes(), page);
    }
  }

  private Set<String> collect(Page page) {
    Set<String> found = new HashSet<>();
    List<Node> todo = new ArrayList<>(page.nodes());
    while (!todo.isEmpty()) {
      if (todo.remove(todo.size() - 1) instanceof Element element) {
        String id = element.attr("id");
        if (id != null && !found.add(id)) {
          page.problem().accept(id, "the id " + id + " is on this page twice");
        }
        todo.addAll(element.children());
      }
    }
    return found;
  }

  private void walk(List<Node> nodes, Page page) {
    for (Node node : nodes) {
      if (node instanceof Hole hole) {
        page.problem().accept(hole.name(), "nothing fills the hole {" + hole.name() + "}");
      } else if (node instanceof Element element) {
        attributes(element, page);
        walk(element.children(), page);
      }
    }
  }

  private void attributes(Element element, Page page) {
    if (element.attr("style") != null) {
      page.problem()
          .accept("style", "an inline style, which the content policy forbids: " + element.tag());
    }
    for (String name : ADDRESSES) {
      String address = element.attr(name);
      String reason = address == null ? null : fault(address, page);
      if (address != null && reason != null) {
        page.problem().accept(address, reason);
      }
    }
    for (String name : REFERENCES) {
      String named = element.attr(name);
      for (String id : named == null ? new String[0] : named.split(" ", -1)) {
        if (!ids.getOrDefault(page.path(), Set.of()).contains(id)) {
          page.problem().accept(id, name + "=\"" + id + "\": there is no such id on this page");
        }
      }
    }
  }

  private @Nullable String fault(String address, Page page) {
    if (address.startsWith("https://") || address.startsWith("mailto:")) {
      return null;
    }
    boolean fromFolder = !folder.isEmpty() && address.startsWith(folder);
    if (!fromFolder && (address.startsWith("/") || address.matches("[a-z]+:.*"))) {
      return "the address " + address + " is not relative, and not https";
    }
    String within = fromFolder ? "/" + address.substring(folder.length()) : address;
    URI target;
    try {
      target = URI.create("/" + page.path()).resolve(within.isEmpty() ? "#" : within);
    } catch (IllegalArgumentException e) {
      return "the address " + address + " can't be read: " + e.getMessage();
    }
    String path = String.valueOf(target.getPath()).substring(1);
    if (path.startsWith("..")) {
      return "the address " + address + " leads out of the site";
    }
    String file = path.isEmpty() || path.endsWith("/") ? path + "index.html" : path;
    if (!ids.containsKey(file)) {
      return files.contains(file) ? null : "dead link: " + address + " (there is no " + file + ")";
    }
    String fragment = target.getFragment();
    boolean found =
        fragment == null
            || fragment.isEmpty()
            || ids.getOrDefault(file, Set.of()).contains(fragment);
    return found ? null : "dead link: " + address + " (no #" + fragment + " in " + file + ")";
  }
}
