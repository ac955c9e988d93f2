package forwardpass.client.fake;

import forwardpass.lessons.node.Node;
import forwardpass.lessons.node.Text;
import forwardpass.lessons.words.Message;
import forwardpass.lessons.words.Words;
import java.util.ArrayList;
import java.util.List;

/** Words without a language: a message says its key and what fills its holes. */
public final class EchoWords implements Words {
  @Override
  public List<Node> say(Message message) {
    List<Node> out = new ArrayList<>();
    out.add(new Text(message.key()));
    for (Message.Arg arg : message.args()) {
      out.add(new Text(" " + arg.name() + "="));
      out.addAll(arg.value());
    }
    return out;
  }

  @Override
  public boolean has(String key) {
    return true;
  }
}
