package forwardpass.client.compile;

import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.teavm.backend.javascript.JSModuleType;
import org.teavm.tooling.EmptyTeaVMToolLog;
import org.teavm.tooling.TeaVMProblemRenderer;
import org.teavm.tooling.TeaVMTargetType;
import org.teavm.tooling.TeaVMTool;
import org.teavm.tooling.TeaVMToolException;
import org.teavm.vm.TeaVMOptimizationLevel;

/** Compiles modules from the classes of a class path, where those have changed. */
final class ModuleCompiler {
  // Pages, gzip -9: ADVANCED 84 KB, SIMPLE 95, FULL 184.
  private static final TeaVMOptimizationLevel LEVEL = TeaVMOptimizationLevel.ADVANCED;

  private final List<Path> classPath;
  private final Path out;
  private final Path work;
  private final Fingerprint fingerprint;

  /**
   * A compiler into a folder.
   *
   * @param out where the modules go
   * @param work where it keeps what it knows of them
   */
  ModuleCompiler(List<Path> classPath, Path out, Path work) throws IOException {
    this.classPath = List.copyOf(classPath);
    this.out = out;
    this.work = work;
    this.fingerprint = new Fingerprint(classPath, LEVEL.name());
  }

  /** Whether the module is there as it would be compiled now. */
  boolean isUpToDate(Module module) throws IOException {
    Path known = known(module);
    if (!Files.exists(known)) {
      return false;
    }
    List<String> lines = Files.readAllLines(known);
    Set<String> asked = new HashSet<>(lines.subList(2, lines.size()));
    return lines.get(0).equals(fingerprint.of(module, asked))
        && lines.get(1).equals(Fingerprint.hashOf(out.resolve(module.file())));
  }

  /**
   * Compiles a module.
   *
   * @return what is wrong with it; empty where it was made
   */
  List<String> compile(Module module) throws IOException {
    Path beside = work.resolve(module.file() + ".new");
    Problems problems = new Problems();
    Set<String> asked;
    try (RecordingLoader loader =
        new RecordingLoader(urls(classPath), ModuleCompiler.class.getClassLoader())) {
      TeaVMTool tool = tool(module, loader, beside);
      tool.generate();
      TeaVMProblemRenderer.describeProblems(
          tool.getDependencyInfo().getCallGraph(), tool.getProblemProvider(), problems);
      asked = loader.asked();
    } catch (TeaVMToolException e) {
      return List.of(String.valueOf(e.getCause() == null ? e : e.getCause()));
    }
    if (!problems.list().isEmpty()) {
      return problems.list();
    }
    Path made = beside.resolve(module.file());
    if (!module.isJavaScript()) {
      weigh(module, made);
    }
    keep(module, made, asked);
    return List.of();
  }

  /** Compiles a module for nothing: those that follow take a fraction of a first one's time. */
  void warmUp(Module module) throws IOException {
    try (RecordingLoader loader =
        new RecordingLoader(urls(classPath), ModuleCompiler.class.getClassLoader())) {
      tool(module, loader, work.resolve("warm-up")).generate();
    } catch (TeaVMToolException e) {
      // Whoever waits for this module will hear of it.
    }
  }

  private static TeaVMTool tool(Module module, ClassLoader loader, Path target) {
    TeaVMTool tool = new TeaVMTool();
    tool.setLog(new EmptyTeaVMToolLog());
    tool.setClassLoader(loader);
    tool.setMainClass(module.mainClass());
    tool.setTargetType(
        module.isJavaScript() ? TeaVMTargetType.JAVASCRIPT : TeaVMTargetType.WEBASSEMBLY_GC);
    tool.setJsModuleType(JSModuleType.ES2015);
    tool.setOptimizationLevel(LEVEL);
    tool.setObfuscated(module.isJavaScript()); // the names in Wasm are counted by, then taken out
    tool.getTransformers().addAll(module.transformers());
    tool.setTargetDirectory(target.toFile());
    tool.setTargetFileName(module.file());
    return tool;
  }

  /** Writes down what each package has in a module, beside it, and takes the names out. */
  private void weigh(Module module, Path made) throws IOException {
    byte[] named = Files.readAllBytes(made);
    List<String> lines = new ArrayList<>();
    WasmSizes.byPackage(named).forEach((name, bytes) -> lines.add(bytes + " " + name));
    Files.createDirectories(out);
    Files.write(sizes(module), lines);
    Files.write(made, WasmSizes.nameless(named));
  }

  /** The file with a line a package: how many bytes of code it has in a module, and its name. */
  Path sizes(Module module) {
    return out.resolve(module.file() + ".sizes");
  }

  /** Only a whole file takes the place of the old one. */
  private void keep(Module module, Path made, Set<String> asked) throws IOException {
    List<String> lines = new ArrayList<>();
    lines.add(fingerprint.of(module, asked));
    lines.add(Fingerprint.hashOf(made));
    lines.addAll(asked);
    Files.createDirectories(out);
    Files.deleteIfExists(known(module));
    Files.move(
        made,
        out.resolve(module.file()),
        StandardCopyOption.ATOMIC_MOVE,
        StandardCopyOption.REPLACE_EXISTING);
    Files.write(known(module), lines);
  }

  private Path known(Module module) {
    return work.resolve(module.file() + ".inputs");
  }

  private static URL[] urls(List<Path> classPath) throws MalformedURLException {
    URL[] urls = new URL[classPath.size()];
    for (int i = 0; i < urls.length; i++) {
      urls[i] = classPath.get(i).toUri().toURL();
    }
    return urls;
  }
}
