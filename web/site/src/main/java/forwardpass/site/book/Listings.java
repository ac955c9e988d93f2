package forwardpass.site.book;

import forwardpass.lessons.node.Element;
import forwardpass.lessons.node.Node;
import forwardpass.lessons.node.Text;
import forwardpass.lessons.words.Message;
import forwardpass.lessons.words.Words;
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

  /** A piece of code in a language. */
  private record Code(String language, String subject, Listing listing, List<Node> nodes) {}

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
      inside.add(folded(Message.of("same-in-python"), twin, what));
    }
    Element figure = Element.of("figure", "listing", inside);
    if (!attributes.id().isEmpty()) {
      page.anchor(attributes.id(), block.line());
      figure = figure.with("id", attributes.id());
    }
    return List.of(figure);
  }

  /** What an item offers behind itself, side by side: the Java that ran, and its twin. */
  List<Node> behind(Container block) {
    Attributes attributes = block.attributes();
    String title = attributes.get("title");
    List<Node> out = new ArrayList<>();
    List<Code> java = java(attributes.get("java"), block);
    for (Code code : java) {
      // Several in a row are told apart by what they show.
      Message summary =
          java.size() == 1
              ? Message.of("show-java")
              : Message.of("show-java-of")
                  .with("what", Element.of("code", "", new Text(code.subject())));
      out.add(folded(summary, code, title));
    }
    python(attributes.get("python"), block)
        .forEach(code -> out.add(folded(Message.of("same-in-python"), code, title)));
    return out.isEmpty() ? out : List.of(Element.of("div", "folds", out));
  }

  /** {@code Softmax.naive} for {@code forwardpass.engine.probability.Softmax#naive(double[])}. */
  private static String subject(String spec) {
    int arguments = spec.indexOf('(');
    String name = arguments < 0 ? spec : spec.substring(0, arguments);
    return name.substring(name.lastIndexOf('.') + 1).replace('#', '.');
  }

  private Node folded(Message summary, Code code, String what) {
    return Element.of(
        "details", "twin", Element.of("summary", "", words.say(summary)), pre(code, what));
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

  private List<Code> java(String specs, Container block) {
    List<Code> out = new ArrayList<>();
    for (String spec : specs.isEmpty() ? new String[0] : specs.split(",(?![^(]*\\))", -1)) {
      try {
        boolean doc = !block.attributes().get("doc").equals("no");
        Listing listing = page.book().javaListings().cut(spec, doc);
        out.add(
            new Code(
                "Java", subject(spec), listing, page.book().highlighter().java(listing.code())));
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
        out.add(
            new Code("Python", spec, listing, page.book().highlighter().python(listing.code())));
      } catch (ListingException e) {
        page.problem(block.line(), "listing: " + e.getMessage());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return out;
  }
}
