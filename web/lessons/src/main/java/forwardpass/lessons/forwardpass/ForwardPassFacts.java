package forwardpass.lessons.forwardpass;

import forwardpass.lessons.node.Num;
import forwardpass.lessons.words.Fact;
import java.util.List;

/** The numbers that this chapter's text cites: how many an embedding table holds, V · D. */
final class ForwardPassFacts {
  private ForwardPassFacts() {}

  static List<Fact> all() {
    return List.of(
        new Fact("book-table", Num.grouped(1024 * 192)),
        new Fact("gpt2-table", Num.grouped(50_257 * 768)));
  }
}
