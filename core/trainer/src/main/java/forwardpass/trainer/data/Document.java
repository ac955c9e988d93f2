package forwardpass.trainer.data;

/**
 * A document of a corpus, or a piece of one that is too long to be held whole.
 *
 * @param text without the line breaks around it; never blank
 * @param ends whether the document ends here
 */
public record Document(String text, boolean ends) {}
