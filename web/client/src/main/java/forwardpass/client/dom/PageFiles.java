package forwardpass.client.dom;

import forwardpass.engine.folder.FolderFile;
import forwardpass.engine.weights.Safetensors;
import forwardpass.lessons.work.ChosenFiles;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.teavm.jso.typedarrays.Int8Array;

/**
 * The page's chosen files, read slice by slice into one piece of memory, which JavaScript writes
 * and Java reads: nothing is copied, and a file of any size takes no more than that piece.
 */
final class PageFiles implements ChosenFiles {
  private @Nullable ByteBuffer piece;

  @Override
  public @Nullable List<FolderFile> of(String choice) {
    int count = WorkerHost.chosenFiles(choice);
    if (count < 0) {
      return null;
    }
    List<FolderFile> files = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      int file = i;
      files.add(
          new FolderFile(
              WorkerHost.chosenName(file),
              (long) WorkerHost.chosenSize(file),
              (from, bytes) -> read(file, from, bytes)));
    }
    return files;
  }

  private ByteBuffer read(int file, long from, int count) {
    ByteBuffer whole = piece;
    if (whole == null) {
      whole = ByteBuffer.allocateDirect(Safetensors.PIECE);
      piece = whole;
    }
    WorkerHost.readChosen(file, (double) from, count, Int8Array.fromJavaBuffer(whole));
    ByteBuffer read = whole.duplicate();
    read.clear();
    read.limit(count);
    return read;
  }
}
