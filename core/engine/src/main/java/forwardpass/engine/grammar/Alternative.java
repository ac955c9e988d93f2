package forwardpass.engine.grammar;

import java.util.List;

/** One way in which a rule can go, and how likely it is. */
record Alternative(double probability, List<Part> parts) {}
