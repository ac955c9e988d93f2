package forwardpass.site.book;

import forwardpass.lessons.node.Element;
import forwardpass.lessons.node.Node;
import forwardpass.lessons.node.Text;
import forwardpass.lessons.words.Message;
import forwardpass.lessons.words.Words;
import forwardpass.site.listing.Highlighter;
import forwardpass.site.listing.Listing;
import forwardpass.site.listing.ListingException;
import forwardpass.site.listing.PythonListings;
import forwardpass.site.markdown.Attributes;
import forwardpass.site.markdown.Container;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** Listings as they stand on a page. */
final class Listings {
  private final PageContext page;
  private final PythonListings python;
  private final Words words;

  Listings(PageContext page) {
    this.page = page;
    this.python = new PythonListings(page.book().layout().content().resolve(page.chapter()));
    this.words = page.book().lessons().wordsOf("page");
  }

  /**
   * A piece of code in a language.
   *
   * @param method the method's name, where it is one
   */
  private record Code(String language, String method, Listing listing, List<Node> nodes) {}

  /** {@code ::: listing}. */
  List<Node> block(Container block) {
    Attributes attributes = block.attributes();
    List<Code> main = new ArrayList<>(java(attributes.get("java"), block));
    main.addAll(python(attributes.get("file"), block));
    if (main.isEmpty()) {
      if (attributes.get("java").isEmpty() && attributes.get("file").isEmpty()) {
        page.problem(block.line(), "a listing names its source: java=… or file=…");
      }
      return List.of();
    }
    String what = attributes.get("what");
    List<Node> inside = new ArrayList<>();
    List<Node> caption = new ArrayList<>();
    caption.add(Element.of("span", "listing-name", new Text(main.get(0).listing().name())));
    if (!what.isEmpty()) {
      caption.add(new Text(" "));
      caption.add(Element.of("span", "listing-what", new Text(what)));
    }
    inside.add(Element.of("figcaption", "listing-caption", caption));
    main.forEach(code -> inside.add(pre(code, what)));
    for (Code twin : python(attributes.get("python"), block)) {
      inside.add(folded("same-in-python", "", twin, what));
    }
    Element figure = Element.of("figure", "listing", inside);
    if (!attributes.id().isEmpty()) {
      page.anchor(attributes.id(), block.line());
      figure = figure.with("id", attributes.id());
    }
    return List.of(figure);
  }

  /** What an item offers behind itself: the Java that ran, and its twin. */
  List<Node> behind(Container block) {
    Attributes attributes = block.attributes();
    String title = attributes.get("title");
    List<Node> out = new ArrayList<>();
    List<Code> shown = java(attributes.get("java"), block);
    for (Code code : shown) {
      String which = shown.size() > 1 ? ": " + code.method() : "";
      out.add(folded("show-java", which, code, title));
    }
    python(attributes.get("python"), block)
        .forEach(code -> out.add(folded("same-in-python", "", code, title)));
    return out;
  }

  private Node folded(String key, String which, Code code, String what) {
    List<Node> summary = new ArrayList<>(words.say(key));
    if (!which.isEmpty()) {
      summary.add(new Text(which));
    }
    return Element.of("details", "twin", Element.of("summary", "", summary), pre(code, what));
  }

  private Node pre(Code code, String what) {
    String label =
        words.plain(
            Message.of("listing-label")
                .with("language", code.language())
                .with("what", what.isEmpty() ? code.listing().name() : what));
    return Element.of("pre", "code", Element.of("code", "", code.nodes()))
        .with("tabindex", "0")
        .with("role", "group")
        .with("aria-label", label);
  }

  /** The method that {@code CLASS#METHOD(TYPES)} names; the class where it names none. */
  private static String method(String spec) {
    String name = spec.substring(Math.max(spec.lastIndexOf('#'), spec.lastIndexOf('.')) + 1);
    int types = name.indexOf('(');
    return types < 0 ? name : name.substring(0, types);
  }

  private List<Code> java(String specs, Container block) {
    List<Code> out = new ArrayList<>();
    for (String spec : specs.isEmpty() ? new String[0] : specs.split(",(?![^(]*\\))", -1)) {
      try {
        boolean doc = !block.attributes().get("doc").equals("no");
        Listing listing = page.book().javaListings().cut(spec, doc);
        out.add(new Code("Java", method(spec), listing, Highlighter.java(listing.code())));
      } catch (ListingException e) {
        page.problem(block.line(), "listing: " + e.getMessage());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return out;
  }

  private List<Code> python(String specs, Container block) {
    List<Code> out = new ArrayList<>();
    for (String spec : specs.isEmpty() ? new String[0] : specs.split(",", -1)) {
      try {
        Listing listing = python.cut(spec);
        out.add(new Code("Python", "", listing, Highlighter.python(listing.code())));
      } catch (ListingException e) {
        page.problem(block.line(), "listing: " + e.getMessage());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return out;
  }
}
