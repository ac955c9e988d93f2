package forwardpass.site.script;

/** The scripts of a build. A server keeps them warm from build to build. */
public final class Scripts implements AutoCloseable {
  private final Temml temml = new Temml();
  private final HighlightJs highlight = new HighlightJs();
  private final Terser terser = new Terser();
  private final MiniSearch miniSearch = new MiniSearch();

  public Temml temml() {
    return temml;
  }

  public HighlightJs highlight() {
    return highlight;
  }

  public Terser terser() {
    return terser;
  }

  public MiniSearch miniSearch() {
    return miniSearch;
  }

  @Override
  public void close() {
    temml.close();
    highlight.close();
    terser.close();
  }
}
