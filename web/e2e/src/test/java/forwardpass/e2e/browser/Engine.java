package forwardpass.e2e.browser;

/** What the book's Java runs on in the page. */
public enum Engine {
  WASM,
  JS;

  /** The address with that runtime asked for. */
  public String on(String address) {
    int hash = address.indexOf('#');
    String page = hash < 0 ? address : address.substring(0, hash);
    String fragment = hash < 0 ? "" : address.substring(hash);
    String sign = page.contains("?") ? "&" : "?";
    return page + sign + "runtime=" + (this == WASM ? "wasm" : "js") + fragment;
  }
}
