package forwardpass.client.memory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import forwardpass.client.memory.Memento.Entry;
import forwardpass.client.memory.Memento.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;

class MementoTest {
  @Test
  void readsBackWhatItPrinted() {
    Memento memento = new Memento();
    memento.add(Kind.SET, "z", "1, 2");
    memento.add(Kind.ANSWERED, "answer", "two\nlines, a \\ and a=b");
    memento.add(Kind.PRESSED, "check", "");
    memento.add(Kind.DRAFT, "T", "");
    Memento read = Memento.read(memento.print());
    assertEquals(memento.entries(), read.entries());
    assertEquals(memento.print(), read.print());
  }

  @Test
  void oneFieldTypedOnIsOneEntry() {
    Memento memento = new Memento();
    memento.add(Kind.ANSWERED, "answer", "1");
    memento.add(Kind.ANSWERED, "answer", "12");
    memento.add(Kind.PRESSED, "check", "");
    memento.add(Kind.PRESSED, "check", "");
    memento.add(Kind.ANSWERED, "answer", "123");
    assertEquals(
        List.of(
            new Entry(Kind.ANSWERED, "answer", "12"),
            new Entry(Kind.PRESSED, "check", ""),
            new Entry(Kind.PRESSED, "check", ""),
            new Entry(Kind.ANSWERED, "answer", "123")),
        memento.entries());
  }

  @Test
  void putReplacesAndDropForgets() {
    Memento memento = new Memento();
    memento.put(Kind.SET, "a", "1");
    memento.put(Kind.SET, "b", "2");
    memento.put(Kind.SET, "a", "3");
    memento.drop(Kind.SET, "b");
    memento.drop(Kind.DRAFT, "a");
    assertEquals(List.of(new Entry(Kind.SET, "a", "3")), memento.entries());
  }

  @Test
  void anythingElseIsAnEmptyMemory() {
    for (String text : List.of("", "x", "sT=1", "sT\n", "?T=1\n", "sT=1\\\n", "\n", "sT=1\n\n")) {
      assertTrue(Memento.read(text).isEmpty(), text);
    }
    assertTrue(Memento.read(null).isEmpty());
  }

  @Test
  void startsAnewWhenThereIsMoreThanAReaderDoes() {
    Memento memento = new Memento();
    for (int i = 0; i < Memento.MAX_ENTRIES; i++) {
      memento.add(Kind.PRESSED, "hint", "");
    }
    assertEquals(Memento.MAX_ENTRIES, Memento.read(memento.print()).entries().size());
    memento.add(Kind.PRESSED, "another", "");
    assertEquals(List.of(new Entry(Kind.PRESSED, "another", "")), memento.entries());
    String tooMuch = "phint=\n".repeat(Memento.MAX_ENTRIES + 1);
    assertTrue(Memento.read(tooMuch).isEmpty());
  }
}
