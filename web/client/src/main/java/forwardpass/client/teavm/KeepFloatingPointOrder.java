package forwardpass.client.teavm;

import java.util.HashSet;
import java.util.Set;
import org.teavm.model.BasicBlock;
import org.teavm.model.ClassHolder;
import org.teavm.model.ClassHolderTransformer;
import org.teavm.model.ClassHolderTransformerContext;
import org.teavm.model.Instruction;
import org.teavm.model.MethodHolder;
import org.teavm.model.Program;
import org.teavm.model.Variable;
import org.teavm.model.instructions.BinaryInstruction;
import org.teavm.model.instructions.BinaryOperation;
import org.teavm.model.instructions.DoubleConstantInstruction;
import org.teavm.model.instructions.FloatConstantInstruction;
import org.teavm.model.instructions.NegateInstruction;
import org.teavm.model.instructions.NumericOperandType;

/**
 * Keeps sums and products in the order in which they were written.
 *
 * <p>TeaVM 0.15.0 writes {@code a + (b - c)} to JavaScript as {@code a + b - c}, and {@code a * (b
 * / c)} as {@code a * b / c}. Both are equal on paper and round differently. It does so after
 * inlining, so no way of writing the source avoids it. Here the right-hand operand b becomes −(−b),
 * which changes no bit, and which the writer leaves in one piece. For JavaScript only: WebAssembly
 * keeps the order by itself.
 */
public final class KeepFloatingPointOrder implements ClassHolderTransformer {
  @Override
  public void transformClass(ClassHolder holder, ClassHolderTransformerContext context) {
    for (MethodHolder method : holder.getMethods()) {
      Program program = method.getProgram();
      if (program != null) {
        keepOrder(program);
      }
    }
  }

  private static void keepOrder(Program program) {
    Set<Integer> constants = constants(program);
    for (BasicBlock block : program.getBasicBlocks()) {
      for (Instruction instruction : block) {
        if (instruction instanceof BinaryInstruction binary
            && isReordered(binary)
            && !constants.contains(binary.getSecondOperand().getIndex())) {
          Variable once = negated(program, binary, binary.getSecondOperand());
          binary.setSecondOperand(negated(program, binary, once));
        }
      }
    }
  }

  /** Constants are in one piece anyway, and a negated one is written wrongly. */
  private static Set<Integer> constants(Program program) {
    Set<Integer> constants = new HashSet<>();
    for (BasicBlock block : program.getBasicBlocks()) {
      for (Instruction instruction : block) {
        if (instruction instanceof DoubleConstantInstruction constant) {
          constants.add(constant.getReceiver().getIndex());
        } else if (instruction instanceof FloatConstantInstruction constant) {
          constants.add(constant.getReceiver().getIndex());
        }
      }
    }
    return constants;
  }

  private static boolean isReordered(BinaryInstruction binary) {
    boolean floating =
        binary.getOperandType() == NumericOperandType.DOUBLE
            || binary.getOperandType() == NumericOperandType.FLOAT;
    return floating
        && (binary.getOperation() == BinaryOperation.ADD
            || binary.getOperation() == BinaryOperation.MULTIPLY);
  }

  private static Variable negated(Program program, BinaryInstruction before, Variable operand) {
    NegateInstruction negate = new NegateInstruction(before.getOperandType());
    negate.setOperand(operand);
    negate.setReceiver(program.createVariable());
    negate.setLocation(before.getLocation());
    before.insertPrevious(negate);
    return negate.getReceiver();
  }
}
