package forwardpass.client.teavm;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.teavm.model.BasicBlock;
import org.teavm.model.ClassHolder;
import org.teavm.model.ClassHolderTransformer;
import org.teavm.model.ClassHolderTransformerContext;
import org.teavm.model.Instruction;
import org.teavm.model.MethodHolder;
import org.teavm.model.MethodReference;
import org.teavm.model.Program;
import org.teavm.model.instructions.BinaryInstruction;
import org.teavm.model.instructions.BinaryOperation;
import org.teavm.model.instructions.InvocationType;
import org.teavm.model.instructions.InvokeInstruction;
import org.teavm.model.instructions.NumericOperandType;

/** Has every sum and product of floating-point numbers written by {@link Grouped}. */
final class KeepParentheses implements ClassHolderTransformer {
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
        if (instruction instanceof BinaryInstruction binary) {
          MethodReference grouped = grouped(binary);
          if (grouped != null) {
            binary.replace(call(grouped, binary));
          }
        }
      }
    }
  }

  private static @Nullable MethodReference grouped(BinaryInstruction binary) {
    NumericOperandType type = binary.getOperandType();
    BinaryOperation operation = binary.getOperation();
    boolean isFloating = type == NumericOperandType.DOUBLE || type == NumericOperandType.FLOAT;
    boolean isAdd = operation == BinaryOperation.ADD;
    if (!isFloating || (!isAdd && operation != BinaryOperation.MULTIPLY)) {
      return null;
    }
    Class<?> number = type == NumericOperandType.DOUBLE ? double.class : float.class;
    return new MethodReference(
        Grouped.class, isAdd ? "sum" : "product", number, number, number);
  }

  private static InvokeInstruction call(MethodReference method, BinaryInstruction binary) {
    InvokeInstruction call = new InvokeInstruction();
    call.setType(InvocationType.SPECIAL); // static
    call.setMethod(method);
    call.setArguments(binary.getFirstOperand(), binary.getSecondOperand());
    call.setReceiver(binary.getReceiver());
    call.setLocation(binary.getLocation());
    return call;
  }
}
