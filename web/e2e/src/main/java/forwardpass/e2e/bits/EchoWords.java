package forwardpass.e2e.bits;

import forwardpass.lessons.node.Node;
import forwardpass.lessons.node.Text;
import forwardpass.lessons.words.Message;
import forwardpass.lessons.words.Words;
import java.util.ArrayList;
import java.util.List;

/** No language: a message is its key and what fills its holes, so that every number is there. */
final class EchoWords implements Words {
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
