package forwardpass.engine.grammar;

import java.util.List;

/** A rule: its alternatives' probabilities add up to 1. */
record Rule(String name, List<Alternative> alternatives) {}
