package forwardpass.client.page;

import forwardpass.client.dom.AddressQuery;
import forwardpass.client.dom.Host;
import forwardpass.lessons.parameter.Query;
import java.util.List;
import java.util.function.Consumer;

/** A lesson's parameters as an address to hand on. */
final class Sharing {
  private Sharing() {}

  /** Puts the address into the address bar and the clipboard; {@code tell} gets the words' key. */
  static void share(String anchor, List<Query.Setting> settings, Consumer<String> tell) {
    AddressQuery query = Host.newQuery();
    for (Query.Setting setting : settings) {
      query.append(setting.name(), setting.text());
    }
    if (query.print().length() >= Query.MAX_LENGTH) {
      tell.accept("tools.share-too-long");
      return;
    }
    Host.share(
        query,
        anchor,
        () -> tell.accept("tools.share-copied"),
        () -> tell.accept("tools.share-in-address"));
  }
}
