package forwardpass.lessons.view;

import forwardpass.lessons.node.Node;
import forwardpass.lessons.words.Words;

/** What a lesson shows; the words come in when it is lowered to nodes. */
@FunctionalInterface
public interface View {
  Node lower(Words words);
}
