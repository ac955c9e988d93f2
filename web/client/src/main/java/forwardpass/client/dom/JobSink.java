package forwardpass.client.dom;

import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;

/** Takes one message of the talk between page and worker. */
@JSFunctor
@FunctionalInterface
public interface JobSink extends JSObject {
  void accept(String kind, int job, String first, String second);
}
