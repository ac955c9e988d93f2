package forwardpass.client.dom;

import org.teavm.jso.JSObject;

/** How to focus; made by {@link Host#focusInPlace}. */
public interface FocusOptions extends JSObject {}
