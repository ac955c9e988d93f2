package forwardpass.site.lesson;

import forwardpass.lessons.node.Node;
import forwardpass.lessons.words.Message;
import forwardpass.lessons.words.Words;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Words that note which keys were asked for, under the full names that they were found by. */
public final class RecordingWords implements Words {
  private final Words words;
  private final Predicate<String> exists;
  private final String scope;
  private final Set<String> asked;

  public RecordingWords(Words words, Predicate<String> exists, String scope, Set<String> asked) {
    this.words = words;
    this.exists = exists;
    this.scope = scope;
    this.asked = asked;
  }

  @Override
  public List<Node> say(Message message) {
    note(message.key());
    return words.say(message);
  }

  @Override
  public boolean has(String key) {
    note(key);
    return words.has(key);
  }

  private void note(String key) {
    String own = scope + "." + key;
    asked.add(exists.test(own) ? own : key);
  }
}
