package forwardpass.site.page;

import forwardpass.lessons.node.Attr;
import forwardpass.lessons.node.Element;
import forwardpass.lessons.node.Node;
import forwardpass.lessons.node.Text;
import forwardpass.lessons.words.Words;
import java.util.ArrayList;
import java.util.List;

/** What all pages have in common: head, top, foot. */
public final class PageFrame {
  /** The content policy that every page carries; nothing inline, nothing from elsewhere. */
  public static final String POLICY =
      "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self';"
          + " font-src 'self'; connect-src 'self'; worker-src 'self'; manifest-src 'self';"
          + " base-uri 'none'; form-action 'none'";

  /** Which looks a reader may choose. */
  public static final List<String> THEMES = List.of("system", "light", "dark", "contrast");

  private static final String PREVIEW = "img/readme.png";

  private final Words words;
  private final Assets assets;
  private final SiteAddress address;

  /**
   * The files that pages ask for; what isn't there is not asked for.
   *
   * @param allLessons the module with the lessons of all pages; empty where there is none
   * @param search whether there is a search box to open
   */
  public record Assets(boolean icon, List<Node> mark, String allLessons, boolean search) {
    public Assets {
      mark = List.copyOf(mark);
    }
  }

  public PageFrame(Words words, Assets assets, SiteAddress address) {
    this.words = words;
    this.assets = assets;
    this.address = address;
  }

  /**
   * A page.
   *
   * @param up the way to the site's root
   * @param title the page's own title; the book's is added
   * @param main the main element
   */
  public PageFile page(
      String path, String up, String title, String description, Node main, PageNeeds needs) {
    List<Node> body = new ArrayList<>();
    body.add(Element.of("a", "skip", words.say("skip")).with("href", "#main"));
    body.add(top(up));
    body.add(main);
    body.add(Element.of("footer", "foot", Element.of("p", "", words.say("foot"))));
    String sheet = PageFile.sheetPath(path);
    List<Node> head = head(up, title, description, needs, sheet);
    if (hasFileField(main)) {
      head.add(module(up + "js/files.js"));
    }
    if (address.known()) {
      head.addAll(preview(path, title, description));
    }
    return new PageFile(path, title, head, body, needs.words());
  }

  /** Whether files can be dropped somewhere on the page. */
  private static boolean hasFileField(Node node) {
    if (!(node instanceof Element element)) {
      return false;
    }
    boolean isField = element.attrs().stream().anyMatch(it -> it.name().equals("data-files"));
    return isField || element.children().stream().anyMatch(PageFrame::hasFileField);
  }

  private List<Node> head(
      String up, String title, String description, PageNeeds needs, String sheet) {
    List<Node> head = new ArrayList<>();
    head.add(Element.of("meta", "").with("charset", "utf-8"));
    head.add(
        Element.of("meta", "")
            .with("http-equiv", "Content-Security-Policy")
            .with("content", POLICY));
    head.add(meta("viewport", "width=device-width, initial-scale=1"));
    head.add(meta("color-scheme", "light dark"));
    head.add(Element.of("title", "", new Text(fullTitle(title))));
    head.add(meta("description", description));
    head.add(Element.of("script", "").with("src", up + "js/theme.js"));
    head.add(
        Element.of("link", "")
            .with("rel", "preload")
            .with("href", up + "fonts/text.woff2")
            .with("as", "font")
            .with("type", "font/woff2")
            .with("crossorigin", ""));
    head.add(Element.of("link", "").with("rel", "stylesheet").with("href", up + sheet));
    if (assets.icon()) {
      head.add(
          Element.of("link", "")
              .with("rel", "icon")
              .with("href", up + "favicon.svg")
              .with("type", "image/svg+xml"));
    }
    head.add(later(up + "js/frame.js"));
    if (!needs.module().isEmpty()) {
      Element module = meta("module", needs.module());
      module = needs.of().isEmpty() ? module : module.with("data-of", needs.of());
      String all = assets.allLessons();
      head.add(all.isEmpty() ? module : module.with("data-all", all));
      head.add(module(up + "js/boot.js"));
    }
    return head;
  }

  /** Where the page is at home, and what is shown where somebody passes its address on. */
  private List<Node> preview(String path, String title, String description) {
    String here = address.of(path);
    return List.of(
        Element.of("link", "").with("rel", "canonical").with("href", here),
        property("og:type", "article"),
        property("og:url", here),
        property("og:site_name", words.plain("title")),
        property("og:title", title),
        property("og:description", description),
        property("og:image", address.url() + PREVIEW),
        meta("twitter:card", "summary_large_image"));
  }

  private static Element property(String name, String content) {
    return Element.of("meta", "").with("property", name).with("content", content);
  }

  private static Element later(String script) {
    return Element.of("script", "").with("src", script).with(Attr.of("defer", ""));
  }

  private String fullTitle(String title) {
    String book = words.plain("title");
    return title.equals(book) ? book : title + " · " + book;
  }

  private static Element meta(String name, String content) {
    return Element.of("meta", "").with("name", name).with("content", content);
  }

  private static Node module(String source) {
    return Element.of("script", "").with("type", "module").with("src", source);
  }

  private Node top(String up) {
    String home = up.isEmpty() ? "./" : up;
    List<Node> brand = new ArrayList<>(assets.mark());
    brand.add(new Text(" "));
    brand.addAll(words.say("title"));
    List<Node> ways = new ArrayList<>();
    ways.add(Element.of("a", "", words.say("contents")).with("href", up + "contents/"));
    ways.add(new Text(" "));
    ways.add(Element.of("a", "", words.say("symbols")).with("href", up + SymbolTable.PAGE + "/"));
    if (assets.search()) {
      ways.add(new Text(" "));
      ways.add(Element.of("button", "find needs-js", words.say("search")).with("type", "button"));
    }
    return Element.of(
        "header",
        "top",
        Element.of("a", "brand", brand).with("href", home),
        new Text("\n"),
        Element.of("nav", "top-nav", ways).with("aria-label", words.plain("book-nav")),
        new Text("\n"),
        theme());
  }

  private Node theme() {
    List<Node> options = new ArrayList<>();
    for (String theme : THEMES) {
      options.add(Element.of("option", "", words.say("theme." + theme)).with("value", theme));
    }
    return Element.of(
        "label",
        "theme needs-js",
        Element.of("span", "theme-label", words.say("theme.label")),
        new Text(" "),
        Element.of("select", "theme-choice", options).with("autocomplete", "off"));
  }

  /** What a reader without script should know, on pages with lessons. */
  public Node noscript() {
    return Element.of("noscript", "", Element.of("p", "notice", words.say("without-script")));
  }

  public Words words() {
    return words;
  }
}
