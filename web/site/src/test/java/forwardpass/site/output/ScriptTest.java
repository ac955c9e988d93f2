package forwardpass.site.output;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ScriptTest {
  @Test
  void leavesOutLinesThatAreCommentsAndIndents() {
    assertEquals("let a = 1;\na++;", Script.bare("// Why.\nlet a = 1;\n\n  // How.\n  a++;\n"));
  }

  @Test
  void keepsWhatStandsWithinALine() {
    String script = "const url = \"https://example.org\"; // where\nrun()";
    assertEquals(script, Script.bare(script));
  }
}
