package forwardpass.trainer.export;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import forwardpass.engine.tokenizer.Tokenizer;
import forwardpass.engine.tokenizer.Vocabulary;

/**
 * A tokenizer as the two files of GPT-2: {@code vocab.json}, every token with its id, and {@code
 * merges.txt}, a merge a line. They are text, so a byte is written as a printable character: itself
 * where it is one, else the next of U+0100, U+0101, … (OpenAI's {@code bytes_to_unicode}).
 */
final class Gpt2Tokens {
  private final Tokenizer tokenizer;
  private final Vocabulary vocabulary;
  private final char[] characters = characters(); // of each byte

  /**
   * A tokenizer that GPT-2's code can run.
   *
   * @throws IllegalArgumentException if it cuts texts in another way than GPT-2's
   */
  Gpt2Tokens(Tokenizer tokenizer) {
    String name = tokenizer.pretokenizer().name();
    if (!name.equals("gpt2")) {
      throw new IllegalArgumentException(
          "export: the tokenizer cuts texts as '" + name + "', GPT-2's files need 'gpt2'");
    }
    this.tokenizer = tokenizer;
    vocabulary = tokenizer.vocabulary();
  }

  private static char[] characters() {
    char[] characters = new char[256];
    int others = 0;
    for (int b = 0; b < 256; b++) {
      boolean printable = (b >= '!' && b <= '~') || (b >= 0xa1 && b <= 0xac) || b >= 0xae;
      characters[b] = (char) (printable ? b : 0x100 + others++);
    }
    return characters;
  }

  private String text(int id) {
    StringBuilder text = new StringBuilder();
    for (byte b : vocabulary.bytes(id)) {
      text.append(characters[b & 0xff]);
    }
    return text.toString();
  }

  /** {@code vocab.json}. */
  String vocabJson() {
    ObjectMapper mapper = new ObjectMapper();
    ObjectNode ids = mapper.createObjectNode();
    for (int id = 0; id < vocabulary.size(); id++) {
      ids.put(text(id), id);
    }
    for (String name : tokenizer.specialTokens().names()) {
      ids.put(name, tokenizer.specialTokens().id(name));
    }
    try {
      return mapper.writeValueAsString(ids);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** {@code merges.txt}. */
  String mergesTxt() {
    StringBuilder lines = new StringBuilder("#version: 0.2\n");
    for (int id = 0; id < vocabulary.size(); id++) {
      if (vocabulary.left(id) >= 0) {
        lines.append(text(vocabulary.left(id))).append(' ');
        lines.append(text(vocabulary.right(id))).append('\n');
      }
    }
    return lines.toString();
  }
}
