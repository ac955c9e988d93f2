package forwardpass.client.teavm;

import org.teavm.backend.javascript.rendering.Precedence;
import org.teavm.backend.javascript.spi.Injector;
import org.teavm.backend.javascript.spi.InjectorContext;
import org.teavm.model.MethodReference;

/** Writes {@code (a+b)} or {@code (a*b)} in the place of a call. */
public final class GroupedWriter implements Injector {
  @Override
  public void generate(InjectorContext context, MethodReference method) {
    boolean isSum = method.getName().equals("sum");
    Precedence own = isSum ? Precedence.ADDITION : Precedence.MULTIPLICATION;
    context.getWriter().append('(');
    context.writeExpr(context.getArgument(0), own);
    context.getWriter().ws().append(isSum ? "+" : "*").ws();
    context.writeExpr(context.getArgument(1), own.next());
    context.getWriter().append(')');
  }
}
