package forwardpass.site.listing;

/** A listing that names nothing. */
public final class ListingException extends Exception {
  private static final long serialVersionUID = 1L;

  public ListingException(String message) {
    super(message);
  }
}
