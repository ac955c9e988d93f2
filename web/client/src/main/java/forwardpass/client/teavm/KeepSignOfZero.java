package forwardpass.client.teavm;

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
 * Negates as Java does: −(0.0) is −0.0.
 *
 * <p>TeaVM 0.15.0 computes −x in WebAssembly as 0 − x, which is +0.0 for x = 0.0. Here it becomes x
 * · −1, which is right for every x. For WebAssembly only.
 */
public final class KeepSignOfZero implements ClassHolderTransformer {
  @Override
  public void transformClass(ClassHolder holder, ClassHolderTransformerContext context) {
    for (MethodHolder method : holder.getMethods()) {
      Program program = method.getProgram();
      if (program != null) {
        for (BasicBlock block : program.getBasicBlocks()) {
          multiplyInstead(program, block);
        }
      }
    }
  }

  private static void multiplyInstead(Program program, BasicBlock block) {
    Instruction instruction = block.getFirstInstruction();
    while (instruction != null) {
      Instruction next = instruction.getNext();
      if (instruction instanceof NegateInstruction negate && isFloating(negate)) {
        BinaryInstruction product =
            new BinaryInstruction(BinaryOperation.MULTIPLY, negate.getOperandType());
        product.setFirstOperand(negate.getOperand());
        product.setSecondOperand(minusOne(program, negate));
        product.setReceiver(negate.getReceiver());
        product.setLocation(negate.getLocation());
        negate.replace(product);
      }
      instruction = next;
    }
  }

  private static boolean isFloating(NegateInstruction negate) {
    return negate.getOperandType() == NumericOperandType.DOUBLE
        || negate.getOperandType() == NumericOperandType.FLOAT;
  }

  private static Variable minusOne(Program program, NegateInstruction before) {
    Variable receiver = program.createVariable();
    if (before.getOperandType() == NumericOperandType.DOUBLE) {
      DoubleConstantInstruction constant = new DoubleConstantInstruction();
      constant.setConstant(-1);
      constant.setReceiver(receiver);
      before.insertPrevious(constant);
    } else {
      FloatConstantInstruction constant = new FloatConstantInstruction();
      constant.setConstant(-1);
      constant.setReceiver(receiver);
      before.insertPrevious(constant);
    }
    return receiver;
  }
}
