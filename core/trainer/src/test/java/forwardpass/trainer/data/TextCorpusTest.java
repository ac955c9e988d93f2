package forwardpass.trainer.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TextCorpusTest {
  private final Path folder;

  TextCorpusTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private List<Document> read(byte... bytes) throws IOException {
    Path file = folder.resolve("corpus.txt");
    Files.write(file, bytes);
    List<Document> documents = new ArrayList<>();
    TextCorpus.open(file).forEach(documents::add);
    return documents;
  }

  private List<Document> read(String text) throws IOException {
    return read(text.getBytes(StandardCharsets.UTF_8));
  }

  private String refusal(byte... bytes) {
    return String.valueOf(assertThrows(DataException.class, () -> read(bytes)).getMessage());
  }

  @Test
  void cutsAtEveryMarkAndLeavesOutTheLineBreaksAround() throws IOException {
    assertEquals(
        List.of(new Document("A cat.\nIt sat.", true), new Document(" A dog.", true)),
        read("A cat.\r\nIt sat.\n<|endoftext|>\n\n<|endoftext|>\n A dog.\n"));
  }

  @Test
  void findsMarksAndCharactersWhereverThePiecesOfTheFileEnd() throws IOException {
    String story = "Élise saw 😀 and 猫.";
    for (int length = (1 << 16) - 30; length < (1 << 16) + 3; length++) {
      String first = "x".repeat(length);
      assertEquals(
          List.of(new Document(first, true), new Document(story, true)),
          read(first + "<|endoftext|>" + story));
    }
  }

  @Test
  void handsOverALongDocumentInPiecesThatJoinedAreIt() throws IOException {
    StringBuilder text = new StringBuilder();
    while (text.length() < 2.5 * DocumentCutter.LONGEST) {
      text.append("A line of about forty characters, or so.\n");
    }
    text.append("End.");
    List<Document> pieces = read(text.toString());
    StringBuilder joined = new StringBuilder();
    pieces.forEach(piece -> joined.append(piece.text()));
    assertEquals(text.toString(), joined.toString());
    assertEquals(3, pieces.size());
    assertEquals(List.of(false, false, true), pieces.stream().map(Document::ends).toList());
  }

  @Test
  void refusesAFileThatIsNotThereADirectoryAndAnEmptyFile() throws IOException {
    Path empty = Files.createFile(folder.resolve("empty.txt"));
    for (Path file : List.of(folder.resolve("none.txt"), folder, empty)) {
      DataException refusal = assertThrows(DataException.class, () -> TextCorpus.open(file));
      assertTrue(String.valueOf(refusal.getMessage()).startsWith(file.toString()));
    }
  }

  @Test
  void refusesTextThatIsBlank() {
    assertTrue(
        refusal("\n \n<|endoftext|>\n".getBytes(StandardCharsets.UTF_8))
            .contains("nothing except white space"));
  }

  @Test
  void saysAtWhichByteAFileTurnsBinary() {
    byte[] bytes = new byte[100_000];
    java.util.Arrays.fill(bytes, (byte) 'a');
    bytes[70_123] = 7;
    String message = refusal(bytes);
    assertTrue(message.contains("byte 70123 is 0x07"), message);
    assertTrue(message.contains("binary"), message);
  }

  @Test
  void saysAtWhichByteTextIsNotUtf8() {
    byte[] latin = ("a".repeat(70_000) + "café au lait").getBytes(StandardCharsets.ISO_8859_1);
    String message = refusal(latin);
    assertTrue(message.contains("byte 70003: 0xe9 0x20 0x61 0x75 is not UTF-8"), message);
    assertTrue(message.contains("Latin-1"), message);
  }

  @Test
  void saysThatTheFileEndsWithinACharacter() {
    String message = refusal((byte) 'a', (byte) 0xe7, (byte) 0x8c);
    assertTrue(message.contains("byte 1: 0xe7 0x8c is not UTF-8"), message);
    assertTrue(message.contains("ends within a character"), message);
  }

  @Test
  void refusesUtf16AndSkipsTheMarkOfUtf8() throws IOException {
    assertTrue(refusal("Cat".getBytes(Charset.forName("UTF-16"))).contains("UTF-16"));
    assertEquals(List.of(new Document("Cat", true)), read("\uFEFFCat"));
  }
}
