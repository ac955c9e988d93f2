package forwardpass.e2e.bench;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * A line of the benchmark: how much a second we do, and a peer. Without a peer its numbers are left
 * out.
 *
 * @param ratio ours / peer
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Row(String name, String unit, double ours, Double peer, String peerName, Double ratio) {

  static Row alone(String name, String unit, double ours) {
    return new Row(name, unit, ours, null, null, null);
  }

  static Row against(String name, String unit, double ours, double peer, String peerName) {
    return new Row(name, unit, ours, peer, peerName, ours / peer);
  }

  /** As a line of the printed table. */
  String text() {
    String left = String.format("%-36s %10.2f %-9s", name, ours, unit);
    return peer == null ? left : left + String.format(" %10.2f  %5.2f×  %s", peer, ratio, peerName);
  }
}
