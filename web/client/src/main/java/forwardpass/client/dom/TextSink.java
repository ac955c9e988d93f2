package forwardpass.client.dom;

/** Takes a text: most often the reason of a failure. */
@FunctionalInterface
public interface TextSink {
  void accept(String text);
}
