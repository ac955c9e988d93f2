package forwardpass.lessons.node;

/**
 * One node of a rendered view. A tree of nodes is a value: the builder prints it, the client adopts
 * the printed DOM and patches it, tests compare it.
 */
public sealed interface Node permits Element, Text, Num, Hole {}
