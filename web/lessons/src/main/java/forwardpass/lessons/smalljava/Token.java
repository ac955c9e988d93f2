package forwardpass.lessons.smalljava;

/** A word of the program and where it starts. */
record Token(Kind kind, String text, int position) {
  enum Kind {
    NAME,
    INT,
    DOUBLE,
    SIGN,
    END
  }

  boolean is(String wanted) {
    return (kind == Kind.SIGN || kind == Kind.NAME) && text.equals(wanted);
  }
}
