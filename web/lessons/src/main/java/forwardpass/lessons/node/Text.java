package forwardpass.lessons.node;

/** Plain characters; printing escapes them. */
public record Text(String text) implements Node {}
