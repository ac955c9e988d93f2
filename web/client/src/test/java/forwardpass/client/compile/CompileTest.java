package forwardpass.client.compile;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;

class CompileTest {
  private static final Module PAGE = new Module("page-a.wasm", "a.Page");

  @Test
  void aModuleStaysWhileWhatItAskedForStays(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("Asked.class"), "1");
    Files.writeString(folder.resolve("Other.class"), "1");
    Set<String> asked = Set.of("Asked.class", "Absent.class");
    String before = print(folder, asked);
    Files.writeString(folder.resolve("Other.class"), "2");
    assertEquals(before, print(folder, asked));
    Files.writeString(folder.resolve("Asked.class"), "2");
    String changed = print(folder, asked);
    assertNotEquals(before, changed);
    Files.writeString(folder.resolve("Absent.class"), "1");
    assertNotEquals(changed, print(folder, asked), "what it looked for in vain is there now");
  }

  private static String print(Path folder, Set<String> asked) throws IOException {
    return new Fingerprint(List.of(folder), "").of(PAGE, asked);
  }

  @Test
  void theClassesOfAnAuthorGoBeforeThoseOfTheBuild(@TempDir Path folder) throws IOException {
    Path fresh = Files.createDirectories(folder.resolve("fresh"));
    Path built = Files.createDirectories(folder.resolve("built"));
    Files.writeString(built.resolve("A.class"), "old");
    Set<String> asked = Set.of("A.class");
    String before = new Fingerprint(List.of(fresh, built), "").of(PAGE, asked);
    assertEquals(before, new Fingerprint(List.of(built), "").of(PAGE, asked));
    Files.writeString(fresh.resolve("A.class"), "new");
    assertNotEquals(before, new Fingerprint(List.of(fresh, built), "").of(PAGE, asked));
  }

  @Test
  void theOrderOfTheSourcesChangesNoModule() throws IOException {
    String name = "/forwardpass/lessons/lesson/Event.class"; // has many nested classes
    byte[] given;
    try (InputStream in = CompileTest.class.getResourceAsStream(name)) {
      given = in.readAllBytes();
    }
    byte[] ordered = ClassBytes.ordered(given);
    assertArrayEquals(ordered, ClassBytes.ordered(ordered));
    ClassWriter turned = new ClassWriter(0);
    List<String> members = new ArrayList<>();
    new ClassReader(given)
        .accept(
            new ClassVisitor(Opcodes.ASM9, turned) {
              @Override
              public void visitNestMember(String member) {
                members.add(0, member);
              }

              @Override
              public void visitEnd() {
                members.forEach(super::visitNestMember);
                super.visitEnd();
              }
            },
            0);
    assertTrue(members.size() > 1);
    assertArrayEquals(ordered, ClassBytes.ordered(turned.toByteArray()));
  }

  @Test
  void aFileThatWasDamagedIsCompiledAgain(@TempDir Path folder) throws IOException {
    ModuleCompiler compiler = new ModuleCompiler(List.of(folder), folder, folder);
    assertFalse(compiler.isUpToDate(PAGE), "nothing is known of it");
    Files.writeString(folder.resolve(PAGE.file()), "module");
    String print = new Fingerprint(List.of(folder), "ADVANCED").of(PAGE, Set.of());
    String whole = Fingerprint.hashOf(folder.resolve(PAGE.file()));
    Files.write(folder.resolve(PAGE.file() + ".inputs"), List.of(print, whole));
    assertTrue(compiler.isUpToDate(PAGE));
    Files.writeString(folder.resolve(PAGE.file()), "");
    assertFalse(compiler.isUpToDate(PAGE));
  }

  @Test
  void theListOfPagesSaysWhatIsCompiledForWhom(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("pages.properties"), "page-b=x.BPage\npage-a=x.APage\n");
    Files.writeString(folder.resolve("drafts.properties"), "page-c=x.CPage\n");
    assertEquals(
        List.of("page.js", "work.js", "work.wasm", "page.wasm", "page-a.wasm", "page-b.wasm"),
        Modules.forReaders(folder).stream().map(Module::file).toList());
    assertEquals(
        List.of("page-a.wasm", "page-b.wasm", "page-c.wasm", "work.wasm"),
        Modules.forAuthors(folder).stream().map(Module::file).toList());
  }

  /** One imported function and two of its own, put together byte by byte. */
  @Test
  void codeIsCountedByPackage() throws IOException {
    ByteArrayOutputStream module = new ByteArrayOutputStream();
    module.write(new byte[] {0, 'a', 's', 'm', 1, 0, 0, 0});
    section(module, 1, new byte[] {1, 0x60, 0, 0});
    section(module, 2, new byte[] {2, 1, 'm', 1, 'g', 3, 0x63, 0x6f, 0, 1, 'm', 1, 'f', 0, 0});
    section(module, 3, new byte[] {2, 0, 0});
    section(module, 10, new byte[] {2, 2, 0, 0x0b, 4, 0, 1, 1, 0x0b});
    ByteArrayOutputStream names = new ByteArrayOutputStream();
    names.write(new byte[] {4, 'n', 'a', 'm', 'e'});
    ByteArrayOutputStream functions = new ByteArrayOutputStream();
    functions.write(2);
    name(functions, 1, "a.b.C::run");
    name(functions, 2, "a.b.c.D::run");
    section(names, 1, functions.toByteArray());
    section(module, 0, names.toByteArray());
    assertEquals(
        Map.of("(types and data)", 4 + 15 + 3, "a.b", 2, "a.b.c", 4),
        WasmSizes.byPackage(module.toByteArray()));
    // the section of names goes, with its id and its length
    byte[] nameless = WasmSizes.nameless(module.toByteArray());
    assertEquals(module.size() - 2 - names.size(), nameless.length);
    assertEquals(
        Map.of("(types and data)", 4 + 15 + 3, "(generated)", 6), WasmSizes.byPackage(nameless));
  }

  private static void section(ByteArrayOutputStream out, int id, byte[] body) throws IOException {
    out.write(id);
    out.write(body.length);
    out.write(body);
  }

  private static void name(ByteArrayOutputStream out, int index, String name) throws IOException {
    out.write(index);
    out.write(name.length());
    out.write(name.getBytes(StandardCharsets.UTF_8));
  }
}
