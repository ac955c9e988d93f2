package forwardpass.client.dom;

/** Called when an event comes. */
@FunctionalInterface
public interface EventHandler {
  void handle(DomEvent event);
}
