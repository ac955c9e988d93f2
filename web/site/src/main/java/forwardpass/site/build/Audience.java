package forwardpass.site.build;

/** Whom a book is built for. */
public enum Audience {
  /** Readers get what is whole and true, or nothing. */
  READERS,
  /** Authors also see drafts, and every page as far as it can be made. */
  AUTHORS
}
