package forwardpass.client.dom;

/** Something to do later. */
@FunctionalInterface
public interface Action {
  void run();
}
