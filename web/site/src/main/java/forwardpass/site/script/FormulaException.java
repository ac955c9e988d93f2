package forwardpass.site.script;

/** A formula that is not LaTeX as Temml reads it. */
public final class FormulaException extends Exception {
  private static final long serialVersionUID = 1L;

  public FormulaException(String message) {
    super(message);
  }
}
