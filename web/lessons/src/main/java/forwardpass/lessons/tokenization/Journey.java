package forwardpass.lessons.tokenization;

import forwardpass.engine.tokenizer.BpeTrainer;
import forwardpass.engine.tokenizer.Encoder;
import forwardpass.engine.tokenizer.Pretokenizer;
import forwardpass.engine.tokenizer.TieBreak;
import forwardpass.engine.tokenizer.Tokens;
import forwardpass.engine.tokenizer.Utf8Decoder;
import java.util.ArrayList;
import java.util.List;

/**
 * A text as bytes, each a token, and what comes back of it.
 *
 * @param text what is encoded; empty where the bytes are what is given
 * @param bytes each 0–255
 * @param back the bytes decoded
 * @param again that encoded once more
 */
record Journey(String text, List<Integer> bytes, String back, List<Integer> again) {
  Journey {
    bytes = List.copyOf(bytes);
    again = List.copyOf(again);
  }

  static Journey of(String text) {
    return of(text, encode(text));
  }

  static Journey of(List<Integer> bytes) {
    return of("", bytes);
  }

  private static Journey of(String text, List<Integer> bytes) {
    String back = decode(bytes);
    return new Journey(text, bytes, back, encode(back));
  }

  boolean beginsWithText() {
    return !text.isEmpty();
  }

  /** Whether what was given comes back. */
  boolean returns() {
    return beginsWithText() ? back.equals(text) : isSame(bytes, again);
  }

  private static boolean isSame(List<Integer> left, List<Integer> right) {
    boolean isSame = left.size() == right.size();
    for (int i = 0; isSame && i < left.size(); i++) {
      isSame = left.get(i).intValue() == right.get(i);
    }
    return isSame;
  }

  /** The bytes as tokens: every tokenizer here begins with these 256. */
  private static List<Integer> encode(String text) {
    BpeTrainer bytesOnly = new BpeTrainer(Pretokenizer.named("none"), TieBreak.FIRST_SEEN);
    Tokens tokens = new Encoder(Pretokenizer.named("none"), bytesOnly.vocabulary()).encode(text);
    List<Integer> ids = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      ids.add(tokens.get(i));
    }
    return ids;
  }

  static String decode(List<Integer> bytes) {
    Utf8Decoder decoder = new Utf8Decoder();
    for (int b : bytes) {
      decoder.accept(b);
    }
    return decoder.finish();
  }
}
