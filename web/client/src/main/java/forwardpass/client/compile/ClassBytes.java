package forwardpass.client.compile;

import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;

/**
 * A class file in one order: which nested class comes first in its lists follows from the order in
 * which the compiler was given the sources, and means nothing.
 */
final class ClassBytes extends ClassVisitor {
  private record Inner(String name, @Nullable String outer, @Nullable String inner, int access)
      implements Comparable<Inner> {
    @Override
    public int compareTo(Inner other) {
      return name.compareTo(other.name);
    }
  }

  private final Set<String> members = new TreeSet<>();
  private final Set<String> permitted = new TreeSet<>();
  private final Set<Inner> inners = new TreeSet<>();

  private ClassBytes(ClassWriter writer) {
    super(Opcodes.ASM9, writer);
  }

  static byte[] ordered(byte[] classFile) {
    ClassWriter writer = new ClassWriter(0);
    new ClassReader(classFile).accept(new ClassBytes(writer), 0);
    return writer.toByteArray();
  }

  @Override
  public void visitNestMember(String member) {
    members.add(member);
  }

  @Override
  public void visitPermittedSubclass(String subclass) {
    permitted.add(subclass);
  }

  @Override
  public void visitInnerClass(
      String name, @Nullable String outer, @Nullable String inner, int access) {
    inners.add(new Inner(name, outer, inner, access));
  }

  @Override
  public void visitEnd() {
    members.forEach(super::visitNestMember);
    permitted.forEach(super::visitPermittedSubclass);
    inners.forEach(
        each -> super.visitInnerClass(each.name(), each.outer(), each.inner(), each.access()));
    super.visitEnd();
  }
}
