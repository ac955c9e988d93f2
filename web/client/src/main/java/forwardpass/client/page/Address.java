package forwardpass.client.page;

import forwardpass.client.dom.AddressQuery;
import forwardpass.client.dom.Host;
import forwardpass.client.dom.TextSink;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.parameter.Query;
import java.util.ArrayList;
import java.util.List;

/** The settings in the page's address, as they stand there now. */
final class Address {
  private final Host host;
  private List<Query.Setting> settings;

  private Address(Host host, List<Query.Setting> settings) {
    this.host = host;
    this.settings = settings;
  }

  static Address of(Host host) {
    List<Query.Setting> settings = new ArrayList<>();
    host.eachSetting(Query.MAX_LENGTH, (name, text) -> settings.add(new Query.Setting(name, text)));
    return new Address(host, settings);
  }

  /** {@code base} with what the address sets for the lesson of that anchor. */
  Parameters apply(String anchor, Parameters base) {
    return Query.apply(anchor, base, settings);
  }

  /**
   * A link to one lesson: it alone is copied. The address bar keeps what it sets for other lessons,
   * so that a reload brings back all of the page.
   *
   * @param told gets the key of the words that say what came of it
   */
  boolean share(String anchor, List<Query.Setting> own, TextSink told) {
    AddressQuery link = query(own);
    if (link.print().length() >= Query.MAX_LENGTH) {
      told.accept("tools.share-too-long");
      return false;
    }
    List<Query.Setting> all = new ArrayList<>(own);
    for (Query.Setting setting : settings) {
      boolean isALessons = setting.name().indexOf('.') > 0;
      if (isALessons && !setting.name().startsWith(anchor + ".")) {
        all.add(setting);
      }
    }
    AddressQuery bar = query(all);
    boolean fits = bar.print().length() < Query.MAX_LENGTH;
    settings = fits ? all : own;
    host.share(
        fits ? bar : link,
        link,
        anchor,
        () -> told.accept("tools.share-copied"),
        () -> told.accept("tools.share-in-address"));
    return true;
  }

  private AddressQuery query(List<Query.Setting> all) {
    AddressQuery query = host.newQuery();
    for (Query.Setting setting : all) {
      query.append(setting.name(), setting.text());
    }
    return query;
  }
}
