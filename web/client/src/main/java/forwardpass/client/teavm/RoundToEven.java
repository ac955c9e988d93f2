package forwardpass.client.teavm;

import org.teavm.model.BasicBlock;
import org.teavm.model.ClassHolder;
import org.teavm.model.ClassHolderTransformer;
import org.teavm.model.ClassHolderTransformerContext;
import org.teavm.model.Instruction;
import org.teavm.model.MethodHolder;
import org.teavm.model.MethodReference;
import org.teavm.model.Program;
import org.teavm.model.instructions.InvokeInstruction;

/** Sends every call of {@link Math#rint} to {@link Rounding#rint}. */
final class RoundToEven implements ClassHolderTransformer {
  private static final MethodReference INEXACT =
      new MethodReference(Math.class, "rint", double.class, double.class);
  private static final MethodReference EXACT =
      new MethodReference(Rounding.class, "rint", double.class, double.class);

  @Override
  public void transformClass(ClassHolder cls, ClassHolderTransformerContext context) {
    for (MethodHolder method : cls.getMethods()) {
      Program program = method.getProgram();
      if (program == null) {
        continue;
      }
      for (BasicBlock block : program.getBasicBlocks()) {
        for (Instruction instruction : block) {
          if (instruction instanceof InvokeInstruction call && call.getMethod().equals(INEXACT)) {
            call.setMethod(EXACT);
          }
        }
      }
    }
  }
}
