package forwardpass.client.page;

import forwardpass.client.dom.Action;

/** Runs what may fail, so that nothing else fails with it. */
@FunctionalInterface
interface Guard {
  void run(Action action);
}
