package forwardpass.engine.tokenizer;

/** What a model needs of its tokenizer, whichever kind that is. */
public interface TextTokens {
  /** Where no token has that name. */
  int NONE = -1;

  /** The kind, in a word or two: byte-level BPE, SentencePiece. */
  String kind();

  /** One more than the highest id. */
  int size();

  /** The ids of a text in which the name of a special token stands for that token. */
  int[] encode(String text);

  /**
   * The bytes that an id stands for in a text; none for an id in a gap.
   *
   * @param id from 0 to size − 1
   */
  byte[] bytes(int id);

  /** Whether the id is a mark and no part of a text. */
  boolean isSpecial(int id);
}
