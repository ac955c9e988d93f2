package forwardpass.client.simd;

import org.teavm.jso.JSClass;
import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;
import org.teavm.jso.core.JSArray;
import org.teavm.jso.typedarrays.ArrayBuffer;
import org.teavm.jso.typedarrays.ArrayBufferView;

/** As much of the browser's WebAssembly as a kernel needs. */
final class WebAssembly {
  private WebAssembly() {}

  /** The browser's object of that name. */
  @JSClass(name = "WebAssembly")
  private abstract static class Namespace implements JSObject {
    static native boolean validate(ArrayBufferView bytes);

    @JSProperty("Module")
    static native JSObject getModule();

    @JSProperty("Instance")
    static native JSObject getInstance();

    @JSProperty("Memory")
    static native JSObject getMemory();
  }

  /** The browser's object of that name: constructs what has no class here. */
  @JSClass(name = "Reflect")
  private abstract static class Reflect implements JSObject {
    static native JSObject construct(JSObject type, JSArray<JSObject> arguments);
  }

  /** The browser's class of that name, whose instances are plain objects. */
  @JSClass(name = "Object")
  private static class PlainObject implements JSObject {
    PlainObject() {}
  }

  /** A WebAssembly.Memory. */
  interface Memory extends JSObject {
    @JSProperty
    ArrayBuffer getBuffer();

    int grow(int pages);
  }

  private interface MemoryDescriptor extends JSObject {
    @JSProperty
    void setInitial(int pages);

    @JSProperty
    void setMaximum(int pages);
  }

  private interface Imports extends JSObject {
    @JSProperty
    void setEnv(Environment env);
  }

  private interface Environment extends JSObject {
    @JSProperty
    void setMemory(Memory memory);
  }

  private interface Instance extends JSObject {
    @JSProperty
    Kernels getExports();
  }

  static boolean validates(byte[] module) {
    return Namespace.validate(ByteView.of(module));
  }

  static Memory memory(int pages, int maximum) {
    MemoryDescriptor descriptor = (MemoryDescriptor) object();
    descriptor.setInitial(pages);
    descriptor.setMaximum(maximum);
    return (Memory) Reflect.construct(Namespace.getMemory(), list(descriptor));
  }

  static Kernels instantiate(byte[] bytes, Memory memory) {
    Environment env = (Environment) object();
    env.setMemory(memory);
    Imports imports = (Imports) object();
    imports.setEnv(env);
    JSObject module = Reflect.construct(Namespace.getModule(), list(ByteView.of(bytes)));
    JSObject instance = Reflect.construct(Namespace.getInstance(), list(module, imports));
    return ((Instance) instance).getExports();
  }

  private static JSObject object() {
    return new PlainObject();
  }

  private static JSArray<JSObject> list(JSObject... items) {
    JSArray<JSObject> list = new JSArray<>();
    for (JSObject item : items) {
      list.push(item);
    }
    return list;
  }
}
