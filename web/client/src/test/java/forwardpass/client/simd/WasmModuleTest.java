package forwardpass.client.simd;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class WasmModuleTest {

  /**
   * The bytes are wat2wasm's for the text beside them, assembled by hand from the specification.
   */
  @Test
  void writesASmallModuleAsAnAssemblerDoes() {
    Code code = new Code();
    int left = code.param(Code.Type.I32);
    int right = code.param(Code.Type.I32);
    code.returns(Code.Type.I32).get(left).get(right).op(Op.I32_ADD);
    WasmModule module = new WasmModule();
    module.export("add", code);
    String expected =
        "0061736d 01000000" // magic, version
            + "01 07 01 60 02 7f 7f 01 7f" // (type (func (param i32 i32) (result i32)))
            + "02 0f 01 03 656e76 06 6d656d6f7279 02 00 01" // (import "env" "memory" (memory 1))
            + "03 02 01 00" // (func (type 0) …)
            + "07 07 01 03 616464 00 00" // (export "add" (func 0))
            + "0a 09 01 07 00 20 00 20 01 6a 0b"; // local.get 0, local.get 1, i32.add, end
    assertArrayEquals(HexFormat.of().parseHex(expected.replace(" ", "")), module.toBytes());
  }

  @Test
  void emitsTheSameKernelsEachTime() {
    assertArrayEquals(KernelModule.bytes(false), KernelModule.bytes(false));
  }

  @Test
  void usesFusedMultiplyAddOnlyWhenAsked() {
    byte[] relaxedMadd = {(byte) 0xfd, (byte) 0x85, 0x02};
    assertTrue(contains(KernelModule.bytes(true), relaxedMadd));
    assertTrue(!contains(KernelModule.bytes(false), relaxedMadd));
  }

  private static boolean contains(byte[] bytes, byte[] part) {
    String all = new String(bytes, StandardCharsets.ISO_8859_1);
    return all.contains(new String(part, StandardCharsets.ISO_8859_1));
  }
}
