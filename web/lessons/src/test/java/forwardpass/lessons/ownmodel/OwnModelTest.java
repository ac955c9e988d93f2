package forwardpass.lessons.ownmodel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import forwardpass.engine.folder.FolderFile;
import forwardpass.engine.tensor.ArrayBackend;
import forwardpass.lessons.bookmodel.Files;
import forwardpass.lessons.lesson.Command;
import forwardpass.lessons.lesson.Event;
import forwardpass.lessons.lesson.Update;
import forwardpass.lessons.parameter.Parameters;
import forwardpass.lessons.work.SynchronousRun;
import forwardpass.lessons.work.TaskContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class OwnModelTest {
  private static final Path FOLDER =
      Path.of("../../core/engine/src/test/resources/forwardpass/engine/folder");
  private static final OwnModel LESSON = new OwnModel();
  private static final Parameters NONE = Parameters.initial(LESSON.parameters());

  private static FolderFile file(String name, String source) {
    try {
      return FolderFile.of(name, java.nio.file.Files.readAllBytes(FOLDER.resolve(source)));
    } catch (IOException unread) {
      throw new UncheckedIOException(unread);
    }
  }

  private static final List<FolderFile> GPT2 =
      List.of(
          file("config.json", "gpt2.config.json"),
          file("model.safetensors", "gpt2.safetensors"),
          file("tokenizer.json", "tokenizer.json"));

  /** A worker that was given these files. */
  private static TaskContext worker(List<FolderFile> files) {
    return new TaskContext(
        Files::bytes, ArrayBackend::new, choice -> choice.equals("p-1") ? files : List.of());
  }

  private static Update<OwnFiles> choose(OwnFiles state, String text) {
    return LESSON.update(NONE, state, new Event.Answered(OwnModel.FILES, text));
  }

  @Test
  void opensWhatIsChosenAndTellsWhatItFound() {
    Update<OwnFiles> begun = choose(OwnFiles.NONE, "p-1\n50664 model.safetensors\n139 config.json");
    OwnFiles state = begun.state();
    assertEquals(2, state.files().size());
    assertEquals(new OwnFiles.Chosen("model.safetensors", 50664), state.files().get(0));
    Command.Start start = (Command.Start) begun.commands().get(1);
    assertEquals(OpenTask.NAME, start.job().name());
    String outcome = SynchronousRun.outcome(new OpenTask(start.job().input()), worker(GPT2));
    Event done = new Event.Reported(state.job().run(), outcome, true);
    Found found = LESSON.update(NONE, state, done).state().found();
    assertNotNull(found);
    assertEquals(2, found.layers());
    assertEquals(16, found.width());
    assertEquals(288 * 16 + 48 * 16 + 2 * (12 * 256 + 13 * 16) + 2 * 16, found.parameters());
    assertEquals("F32", found.types());
    assertEquals(28, found.tensors());
    assertTrue(found.isTied());
  }

  @Test
  void stopsAndForgets() {
    OwnFiles state = choose(OwnFiles.NONE, "p-1\n9 a.safetensors").state();
    assertTrue(state.job().isBusy());
    Update<OwnFiles> stopped = LESSON.update(NONE, state, new Event.Pressed("stop"));
    assertEquals(List.of(state.job().cancel()), stopped.commands());
    assertTrue(stopped.state().files().isEmpty());
    Update<OwnFiles> forgotten = choose(state, "p-2");
    assertTrue(forgotten.state().files().isEmpty());
    assertEquals(List.of(state.job().cancel()), forgotten.commands());
  }

  @Test
  void aFolderThatIsRefusedLeavesNoModelOpen() {
    TaskContext worker = worker(GPT2.subList(1, 3));
    Exception refused =
        assertThrows(
            IllegalArgumentException.class,
            () -> SynchronousRun.outcome(new OpenTask("p-1"), worker));
    assertTrue(String.valueOf(refused.getMessage()).contains("config.json is missing"));
    assertNull(worker.opened());
  }

  @Test
  void readsAndWritesWithTheBooksModelUntilAnotherIsOpen() {
    TaskContext worker = worker(GPT2);
    OwnRead book = read(worker);
    assertTrue(book.isBooks());
    assertEquals(1024, book.vocabulary());
    SynchronousRun.outcome(new OpenTask("p-1"), worker);
    OwnRead own = read(worker);
    assertEquals(288, own.vocabulary());
    assertEquals(6, own.tokens().size()); // as Hugging Face's tokenizers cuts it
    assertEquals(281, own.tokens().get(0).id());
    double sum = 0;
    for (OwnToken token : own.next()) {
      sum += token.share();
    }
    assertTrue(sum > 0 && sum <= 1);
    String input = WriteTask.job("the cat", true, 0).input();
    Written written = Written.CODEC.decode(SynchronousRun.outcome(new WriteTask(input), worker));
    assertTrue(!written.isBooks() && written.tokens() > 0);
    assertEquals(
        written, Written.CODEC.decode(SynchronousRun.outcome(new WriteTask(input), worker)));
  }

  private static OwnRead read(TaskContext worker) {
    return OwnRead.CODEC.decode(
        SynchronousRun.outcome(new ReadTask("the cat sat on the mat"), worker));
  }
}
