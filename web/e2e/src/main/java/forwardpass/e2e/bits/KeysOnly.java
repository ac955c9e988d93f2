package forwardpass.e2e.bits;

import forwardpass.lessons.node.Node;
import forwardpass.lessons.node.Text;
import forwardpass.lessons.words.Message;
import forwardpass.lessons.words.Words;
import java.util.ArrayList;
import java.util.List;

/** Words without a language, so that only what lessons compute is compared. */
final class KeysOnly implements Words {
  @Override
  public List<Node> say(Message message) {
    List<Node> out = new ArrayList<>();
    out.add(new Text(message.key()));
    for (Message.Arg arg : message.args()) {
      out.addAll(arg.value());
    }
    for (Message.Arg arg : message.spare()) {
      out.addAll(arg.value());
    }
    return out;
  }

  @Override
  public boolean has(String key) {
    return true;
  }
}
