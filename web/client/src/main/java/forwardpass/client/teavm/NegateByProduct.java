package forwardpass.client.teavm;

import java.util.ArrayList;
import java.util.List;
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

/** Negates floating-point numbers by multiplying with −1: that changes the sign of 0, too. */
final class NegateByProduct implements ClassHolderTransformer {
  @Override
  public void transformClass(ClassHolder cls, ClassHolderTransformerContext context) {
    for (MethodHolder method : cls.getMethods()) {
      Program program = method.getProgram();
      if (program != null) {
        transform(program);
      }
    }
  }

  private static void transform(Program program) {
    for (BasicBlock block : program.getBasicBlocks()) {
      List<Instruction> instructions = new ArrayList<>();
      block.forEach(instructions::add);
      for (Instruction instruction : instructions) {
        if (instruction instanceof NegateInstruction negate) {
          transform(program, negate);
        }
      }
    }
  }

  private static void transform(Program program, NegateInstruction negate) {
    NumericOperandType type = negate.getOperandType();
    if (type != NumericOperandType.DOUBLE && type != NumericOperandType.FLOAT) {
      return;
    }
    Variable minusOne = program.createVariable();
    Instruction constant;
    if (type == NumericOperandType.DOUBLE) {
      DoubleConstantInstruction wide = new DoubleConstantInstruction();
      wide.setConstant(-1);
      wide.setReceiver(minusOne);
      constant = wide;
    } else {
      FloatConstantInstruction narrow = new FloatConstantInstruction();
      narrow.setConstant(-1);
      narrow.setReceiver(minusOne);
      constant = narrow;
    }
    BinaryInstruction product = new BinaryInstruction(BinaryOperation.MULTIPLY, type);
    product.setFirstOperand(negate.getOperand());
    product.setSecondOperand(minusOne);
    product.setReceiver(negate.getReceiver());
    constant.setLocation(negate.getLocation());
    product.setLocation(negate.getLocation());
    negate.insertPrevious(constant);
    negate.replace(product);
  }
}
