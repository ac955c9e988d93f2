package forwardpass.engine.tokenizer;

import forwardpass.engine.files.FileKind;
import java.util.ArrayList;
import java.util.List;

/**
 * What stands in a {@code tokenizer.model} of SentencePiece (Kudo and Richardson 2018,
 * arXiv:1808.06226; fields as in its {@code sentencepiece_model.proto}): pieces with their scores,
 * and what is done to a text before it is cut.
 */
final class SentencePieceFile {
  private static final String NAME = "tokenizer.model";
  private static final int BPE = 2;

  /** What a piece is. */
  enum Kind {
    NORMAL,
    UNKNOWN,
    CONTROL,
    USER_DEFINED,
    UNUSED,
    BYTE
  }

  /** A piece: its text, where a space is U+2581, and how early it merges. */
  record Piece(String text, float score, Kind kind) {}

  private final List<Piece> pieces = new ArrayList<>();
  private boolean addsSpace = true;
  private boolean trimsSpaces = true;
  private int type = 1; // the format's default: unigram

  private SentencePieceFile() {}

  /**
   * Reads the file's bytes.
   *
   * @throws IllegalArgumentException if it is malformed, or not byte pair encoding
   */
  static SentencePieceFile read(byte[] bytes) {
    FileKind other = FileKind.of(bytes);
    if (other != null) {
      throw new IllegalArgumentException(NAME + ": it is " + other.description());
    }
    SentencePieceFile file = new SentencePieceFile();
    Protobuf model = Protobuf.of(NAME, bytes);
    while (model.next()) {
      switch (model.field()) {
        case 1 -> file.pieces.add(piece(model.message()));
        case 2 -> file.readTrainer(model.message());
        case 3 -> file.readNormalizer(model.message());
        default -> {}
      }
    }
    if (file.pieces.isEmpty()) {
      throw new IllegalArgumentException(NAME + ": it has no pieces");
    }
    if (file.type != BPE) {
      throw new IllegalArgumentException(
          NAME + ": its model type is " + file.type + ", expected 2, byte pair encoding");
    }
    return file;
  }

  /** Those pieces, for texts that are taken as they are. */
  static SentencePieceFile of(List<Piece> pieces) {
    SentencePieceFile file = new SentencePieceFile();
    file.pieces.addAll(pieces);
    file.addsSpace = false;
    file.trimsSpaces = false;
    return file;
  }

  private static Piece piece(Protobuf message) {
    String text = "";
    float score = 0;
    Kind kind = Kind.NORMAL;
    while (message.next()) {
      switch (message.field()) {
        case 1 -> text = message.text();
        case 2 -> score = message.real();
        case 3 -> {
          int number = message.integer();
          if (number < 1 || number > Kind.values().length) {
            throw message.wrong("a piece of type " + number + ", expected 1 to 6");
          }
          kind = Kind.values()[number - 1];
        }
        default -> {}
      }
    }
    return new Piece(text, score, kind);
  }

  private void readTrainer(Protobuf message) {
    while (message.next()) {
      if (message.field() == 3) {
        type = message.integer();
      }
    }
  }

  private void readNormalizer(Protobuf message) {
    while (message.next()) {
      switch (message.field()) {
        case 2 -> {
          if (!message.text().isEmpty()) {
            throw message.wrong("the text is normalised by a table, which is not supported");
          }
        }
        case 3 -> addsSpace = message.flag();
        case 4 -> trimsSpaces = message.flag();
        case 5 -> {
          if (!message.flag()) {
            throw message.wrong("spaces stay spaces, expected U+2581 in their place");
          }
        }
        default -> {}
      }
    }
  }

  /** Every piece, by its id. */
  List<Piece> pieces() {
    return pieces;
  }

  /** Whether a space is put before the text. */
  boolean addsSpace() {
    return addsSpace;
  }

  /** Whether spaces at both ends go, and runs of them become one. */
  boolean trimsSpaces() {
    return trimsSpaces;
  }
}
