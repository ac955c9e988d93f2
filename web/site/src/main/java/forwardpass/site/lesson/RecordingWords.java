package forwardpass.site.lesson;

import forwardpass.lessons.node.Node;
import forwardpass.lessons.words.Message;
import forwardpass.lessons.words.Words;
import forwardpass.site.content.WordsFiles;
import java.util.List;
import java.util.Set;

/**
 * Words that note which keys were asked for, under the full names that they were found by, and
 * refuse those that the lesson would not have in a page.
 */
public final class RecordingWords implements Words {
  private final Words words;
  private final WordsFiles files;
  private final String scope;
  private final Set<String> asked;

  public RecordingWords(Words words, WordsFiles files, String scope, Set<String> asked) {
    this.words = words;
    this.files = files;
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
    String full = files.entry(own) != null ? own : key;
    if (!files.isThereFor(scope, full)) {
      throw new IllegalStateException(
          "words: "
              + full
              + " is for exercises only; if "
              + scope
              + " is one, its words belong in exercises/"
              + scope
              + ".en.yaml");
    }
    asked.add(full);
  }
}
