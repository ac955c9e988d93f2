package forwardpass.engine.tokenizer;

/** A tokenizer whose tokens are bytes merged, as GPT-2's and Llama 3's. */
public record ByteLevelTokens(Tokenizer tokenizer) implements TextTokens {
  @Override
  public String kind() {
    return "byte-level BPE";
  }

  @Override
  public int size() {
    return tokenizer.vocabSize();
  }

  @Override
  public int[] encode(String text) {
    return tokenizer.encode(text, tokenizer.specialTokens().names()).toArray();
  }

  @Override
  public byte[] bytes(int id) {
    boolean isGap = !tokenizer.vocabulary().has(id) && !isSpecial(id);
    return isGap ? new byte[0] : tokenizer.tokenBytes(id);
  }

  @Override
  public boolean isSpecial(int id) {
    return tokenizer.specialTokens().name(id) != null;
  }
}
