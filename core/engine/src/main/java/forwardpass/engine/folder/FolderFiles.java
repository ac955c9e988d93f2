package forwardpass.engine.folder;

import forwardpass.engine.files.FileKind;
import forwardpass.engine.weights.Safetensors;
import forwardpass.engine.weights.ShardIndex;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The files of a folder, by what they are for. Where one is missing, or is another than its name
 * says, the error says what to do.
 */
final class FolderFiles {
  private static final String INDEX = ".safetensors.index.json";

  private final List<FolderFile> files;
  private final List<FolderFile> weights = new ArrayList<>();

  FolderFiles(List<FolderFile> files) {
    this.files = List.copyOf(files);
    for (FolderFile file : files) {
      if (file.name().endsWith(".safetensors")) {
        weights.add(file);
      }
    }
  }

  static IllegalArgumentException refuse(String why) {
    return new IllegalArgumentException("model folder: " + why);
  }

  /** A file of one of these names, the first that is there; or null. */
  private @Nullable FolderFile find(String... names) {
    for (String name : names) {
      for (FolderFile file : files) {
        if (file.name().equals(name)) {
          return file;
        }
      }
    }
    return null;
  }

  /** The configuration. */
  FolderFile config() {
    FolderFile config = find("config.json");
    if (config == null && find("adapter_config.json") != null) {
      throw refuse(
          "it is an adapter (LoRA), which only adds to another model's weights: take that model, or"
              + " both merged");
    } else if (config == null) {
      throw refuse(
          "config.json is missing: it lies beside the weights and says how they are put together;"
              + " add it");
    }
    return config;
  }

  /** All the tensors, in however many files they lie. */
  Safetensors weights() {
    FolderFile index = index();
    if (index != null) {
      return ShardIndex.read(index.whole()).open(this::shard);
    } else if (weights.isEmpty()) {
      throw noWeights();
    } else if (weights.size() > 1) {
      throw refuse(
          weights.size()
              + " files with weights, "
              + FolderFile.names(weights)
              + ", and no model.safetensors.index.json that says which tensor lies in which: add"
              + " it, or leave one file");
    }
    return tensors(weights.get(0));
  }

  private @Nullable FolderFile index() {
    for (FolderFile file : files) {
      if (file.name().endsWith(INDEX)) {
        return file;
      }
    }
    return null;
  }

  private Safetensors shard(String name) {
    FolderFile file = find(name);
    if (file == null) {
      throw refuse("'" + name + "' is missing, which the index names: add it");
    }
    return tensors(file);
  }

  /** Whatever is wrong with a file is said with its name. */
  private static Safetensors tensors(FolderFile file) {
    try {
      return file.tensors();
    } catch (IllegalArgumentException wrong) {
      FileKind kind = file.otherKind(); // only now: a header's length may look like another mark
      String why = kind == null ? ": " + wrong.getMessage() : " is " + kind.description();
      throw refuse("'" + file.name() + "'" + why);
    }
  }

  /** What the other files are may tell why none holds weights. */
  private IllegalArgumentException noWeights() {
    for (FolderFile file : files) {
      FileKind kind = file.otherKind();
      if (kind != null) {
        return refuse("'" + file.name() + "' is " + kind.description());
      }
    }
    return refuse(
        (files.isEmpty() ? "no file" : "no weights among " + FolderFile.names(files))
            + ": choose the file that ends in .safetensors, or all of them and their index");
  }

  /** The files of the tokenizer: one, or two. */
  List<FolderFile> tokenizer() {
    FolderFile json = find("tokenizer.json");
    FolderFile model = find("tokenizer.model");
    FolderFile vocab = find("vocab.json", "encoder.json");
    FolderFile merges = find("merges.txt", "vocab.bpe");
    if (json != null) {
      return List.of(json);
    } else if (model != null) {
      return List.of(model);
    } else if (vocab != null && merges != null) {
      return List.of(vocab, merges);
    } else if (vocab != null || merges != null) {
      throw refuse(
          vocab == null
              ? "vocab.json is missing, which goes with merges.txt: add it, or tokenizer.json"
              : "merges.txt is missing, which goes with vocab.json: add it, or tokenizer.json");
    }
    throw refuse(
        "there is no tokenizer: add tokenizer.json, or vocab.json and merges.txt, or"
            + " tokenizer.model");
  }
}
