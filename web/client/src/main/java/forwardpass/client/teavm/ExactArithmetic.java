package forwardpass.client.teavm;

import org.teavm.backend.javascript.TeaVMJavaScriptHost;
import org.teavm.vm.spi.TeaVMHost;
import org.teavm.vm.spi.TeaVMPlugin;

/**
 * Keeps the arithmetic of compiled lessons Java's own, to the bit. TeaVM 0.15.0 departs from it three times:
 *
 * <ul>
 *   <li>its JavaScript loses the parentheses of {@code a + (b + c)} and {@code a * (b / c)}, also where
 *       they come from a variable or a method written into its only place of use;
 *   <li>its Wasm negates by subtracting from 0, so that the negative of 0 is 0 rather than −0;
 *   <li>its {@code Math.rint} rounds halves away from zero, and loses the sign of zero and large numbers.
 * </ul>
 */
public final class ExactArithmetic implements TeaVMPlugin {
  @Override
  public void install(TeaVMHost host) {
    boolean isJavaScript = host.getExtension(TeaVMJavaScriptHost.class) != null;
    host.add(new RoundToEven());
    host.add(isJavaScript ? new KeepParentheses() : new NegateByProduct());
  }
}
