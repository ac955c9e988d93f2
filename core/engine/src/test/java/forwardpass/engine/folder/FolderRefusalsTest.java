package forwardpass.engine.folder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import forwardpass.engine.weights.ElementType;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** What is missing, or is another than its name says, is told by name, and what to do. */
class FolderRefusalsTest {
  private static void refuses(String message, Folders folder) {
    Exception refused = assertThrows(IllegalArgumentException.class, folder::open);
    assertEquals(message, refused.getMessage());
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static Folders config(String from, String to) {
    Folders folder = Folders.gpt2();
    String config = new String(folder.file("config.json"), StandardCharsets.UTF_8);
    return folder.put("config.json", utf8(config.replace(from, to)));
  }

  @Test
  void namesWhatIsMissing() {
    refuses(
        "model folder: config.json is missing: it lies beside the weights and says how they are"
            + " put together; add it",
        Folders.gpt2().without("config.json"));
    refuses(
        "model folder: it is an adapter (LoRA), which only adds to another model's weights: take"
            + " that model, or both merged",
        Folders.gpt2().without("config.json").put("adapter_config.json", utf8("{}")));
    refuses(
        "model folder: there is no tokenizer: add tokenizer.json, or vocab.json and merges.txt, or"
            + " tokenizer.model",
        Folders.gpt2().without("tokenizer.json"));
    refuses(
        "model folder: merges.txt is missing, which goes with vocab.json: add it, or"
            + " tokenizer.json",
        Folders.gpt2().without("tokenizer.json").put("vocab.json", utf8("{}")));
    refuses(
        "model folder: no weights among 'config.json', 'tokenizer.json': choose the file that ends"
            + " in .safetensors, or all of them and their index",
        Folders.gpt2().without("model.safetensors"));
    refuses(
        "model folder: 2 files with weights, 'model.safetensors', 'other.safetensors', and no"
            + " model.safetensors.index.json that says which tensor lies in which: add it, or"
            + " leave one file",
        Folders.gpt2().put("other.safetensors", new byte[9]));
    refuses(
        "model folder: 'b.safetensors' is missing, which the index names: add it",
        Folders.gpt2()
            .put(
                "model.safetensors.index.json",
                utf8("{\"weight_map\":{\"x\":\"b.safetensors\"}}")));
  }

  @Test
  void saysWhatAFileIsInstead() {
    String[][] others = {
      {"PK\3\4....", "a zip archive, as PyTorch's"},
      {"\u0080\2}q\0", "a Python pickle"},
      {"GGUF\3\0\0\0", "a GGUF file of llama.cpp"},
      {"version https://git-lfs.github.com/spec/v1\n", "a Git LFS pointer"},
      {"<!DOCTYPE html><html>", "a web page (HTML)"},
      {"", "empty: the download may have failed"}
    };
    for (String[] other : others) {
      byte[] bytes = other[0].getBytes(StandardCharsets.ISO_8859_1);
      for (String name : new String[] {"pytorch_model.bin", "model.safetensors"}) {
        Folders folder = Folders.gpt2().without("model.safetensors").put(name, bytes);
        Exception refused = assertThrows(IllegalArgumentException.class, folder::open);
        String message = String.valueOf(refused.getMessage());
        assertEquals(true, message.startsWith("model folder: '" + name + "'"), message);
        assertEquals(true, message.contains("' is " + other[1]), message);
      }
    }
  }

  @Test
  void namesBothValuesWhereFilesDoNotFit() {
    refuses(
        "checkpoint: tensor 'transformer.wpe.weight' is (48, 16), expected (64, 16)",
        config("\"n_positions\": 48", "\"n_positions\": 64"));
    refuses(
        "model folder: the tokenizer has 288 tokens, the model's vocab_size is 50257: take both"
            + " from the same folder",
        config("\"vocab_size\": 288", "\"vocab_size\": 50257"));
    refuses(
        "model folder: it is too large: 13.84 GB as float32, of which this page has room for 1.75:"
            + " take a smaller model",
        config("\"n_embd\": 16", "\"n_embd\": 12000"));
    refuses("config.json: 'model_type' is 'bert', expected gpt2 or llama", config("gpt2", "bert"));
    byte[] whole = Folders.bytes("gpt2.safetensors");
    Exception cut =
        assertThrows(
            IllegalArgumentException.class,
            Folders.gpt2().put("model.safetensors", Arrays.copyOf(whole, 30_000))::open);
    String message = String.valueOf(cut.getMessage());
    assertEquals(
        true, message.startsWith("model folder: 'model.safetensors': safetensors: "), message);
    System.out.println(message);
  }

  @Test
  void aHeadThatShouldBeThereIsMissedByName() {
    Folders tied =
        Folders.llama()
            .renamed(ElementType.F32, name -> name.equals("lm_head.weight") ? null : name);
    refuses("checkpoint: tensor 'lm_head.weight' (300, 16) is missing", tied);
    String config = new String(tied.file("config.json"), StandardCharsets.UTF_8);
    tied.put("config.json", utf8(config.replace("false", "true"))).open();
  }
}
